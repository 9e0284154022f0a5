import type { PlainDate } from './plain-date.ts';

/**
 * The national holidays (国民の祝日・休日) of a span of whole years, substitute holidays (振替休日) and days between two
 * holidays included.
 *
 * Inside `from` to `to` a day without a name is no holiday; outside nothing is known. After `announcedTo` the equinox
 * days are forecasts, because the state announces them year by year.
 *
 * @clause national-holidays-act:2 national-holidays-act:3(1) national-holidays-act:3(2) national-holidays-act:3(3)
 */
export interface HolidayCalendar {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly announcedTo: PlainDate;
  readonly names: ReadonlyMap<PlainDate, string>;
}

/**
 * What a holiday calendar knows of a day: announced, a forecast, or nothing.
 *
 * @clause national-holidays-act:2
 *
 * @example
 * holidayCoverage(plainDate('2026-07-10'), bundledHolidays) // => 'announced'
 * holidayCoverage(plainDate('2040-07-10'), bundledHolidays) // => 'forecast'
 * holidayCoverage(plainDate('1950-07-10'), bundledHolidays) // => 'unknown'
 */
export function holidayCoverage(day: PlainDate, calendar: HolidayCalendar): 'announced' | 'forecast' | 'unknown' {
  if (day < calendar.from || day > calendar.to) return 'unknown';
  return day <= calendar.announcedTo ? 'announced' : 'forecast';
}

/**
 * The name of the national holiday (国民の祝日・休日) on a day, or `null` on a day that is none.
 *
 * @throws {RangeError} if the calendar does not cover the day; ask {@link holidayCoverage} first.
 *
 * @clause national-holidays-act:2
 * @clause national-holidays-act:3(1)
 * @clause national-holidays-act:3(2)
 * @clause national-holidays-act:3(3)
 *
 * @example
 * holidayName(plainDate('2026-09-22'), bundledHolidays) // => '休日'
 * holidayName(plainDate('2026-09-24'), bundledHolidays) // => null
 */
export function holidayName(day: PlainDate, calendar: HolidayCalendar): string | null {
  if (holidayCoverage(day, calendar) === 'unknown') {
    throw new RangeError(`National holidays are known from ${calendar.from} to ${calendar.to} only: got ${day}`);
  }
  return calendar.names.get(day) ?? null;
}

/**
 * Whether a day is a national holiday (国民の祝日・休日). Sundays as such are not.
 *
 * @throws {RangeError} if the calendar does not cover the day; ask {@link holidayCoverage} first.
 *
 * @clause national-holidays-act:2
 * @clause national-holidays-act:3(1)
 * @clause national-holidays-act:3(2)
 * @clause national-holidays-act:3(3)
 *
 * @example
 * isNationalHoliday(plainDate('2025-05-06'), bundledHolidays) // => true
 * isNationalHoliday(plainDate('2025-05-11'), bundledHolidays) // => false
 */
export function isNationalHoliday(day: PlainDate, calendar: HolidayCalendar): boolean {
  return holidayName(day, calendar) !== null;
}
