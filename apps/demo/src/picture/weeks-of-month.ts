import {
  dayOfMonth,
  firstDay,
  lastDay,
  type PlainDate,
  type Weekday,
  weekday,
  type YearMonth,
} from '@fukushi-kit/calendar';

/** The days of the week as calendars of Japanese offices begin them. */
export const WEEKDAYS: readonly Weekday[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];

/** The weeks of a month from Sunday to Saturday; `null` where a day belongs to another month. */
export function weeksOfMonth(month: YearMonth): readonly (readonly (PlainDate | null)[])[] {
  const before = WEEKDAYS.indexOf(weekday(firstDay(month)));
  const length = Number(lastDay(month).slice(8));
  const weeks = Math.ceil((before + length) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    WEEKDAYS.map((_day, column) => {
      const day = week * 7 + column - before + 1;
      return day < 1 || day > length ? null : dayOfMonth(month, day);
    }),
  );
}
