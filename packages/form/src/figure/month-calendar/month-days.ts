import {
  addDays,
  bundledHolidays,
  firstDay,
  holidayCoverage,
  holidayName,
  isYearMonth,
  lastDay,
  type PlainDate,
  type Weekday,
  weekday,
} from '@fukushi-kit/calendar';

/** A day of a month in its place of the grid: the week from 0, the column from Sunday. */
export interface MonthDay {
  readonly day: PlainDate;
  readonly number: number;
  readonly week: number;
  readonly column: number;
  /** The national holiday on it; `null` on a day that is none or of which it is not known. */
  readonly holiday: string | null;
}

/** The columns of a month, Sunday first as on calendars in Japan. */
export const COLUMNS: readonly Weekday[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];

/** The days of a month in their places; empty for what is no month. */
export function monthDays(month: string): MonthDay[] {
  if (!isYearMonth(month)) return [];
  const days: MonthDay[] = [];
  const last = lastDay(month);
  let week = 0;
  for (let day = firstDay(month); day <= last; day = addDays(day, 1)) {
    const column = COLUMNS.indexOf(weekday(day));
    if (column === 0 && days.length > 0) week += 1;
    days.push({ day, number: days.length + 1, week, column, holiday: holidayOf(day) });
  }
  return days;
}

/** Whether the national holidays of a month are known. */
export function knowsHolidays(month: string): boolean {
  return isYearMonth(month) && holidayCoverage(firstDay(month), bundledHolidays) !== 'unknown';
}

function holidayOf(day: PlainDate): string | null {
  return holidayCoverage(day, bundledHolidays) === 'unknown' ? null : holidayName(day, bundledHolidays);
}
