import { addDays, daysBetween, type FirstDay, type PlainDate, periodEnd, plainDate } from '@fukushi-kit/calendar';

/** The last day that can be told; a term that would end later has not ended by any day of a check. */
const LAST = plainDate('9999-12-31');
const MONTHS_OF_YEAR = 12;

/** The day that lies so many days after another, or the last one that can be told: a number agreed on may be any. */
export function laterDay(day: PlainDate, days: number): PlainDate {
  return days > daysBetween(day, LAST) ? LAST : addDays(day, days);
}

/** The last day of so many months from another, or the last one that can be told. */
export function monthsLater(day: PlainDate, months: number, firstDay: FirstDay): PlainDate {
  if (months === 0) return day;
  const years = Math.ceil(months / MONTHS_OF_YEAR);
  return Number(day.slice(0, 4)) + years >= Number(LAST.slice(0, 4)) ? LAST : periodEnd(day, { months }, firstDay);
}
