import { type HolidayCalendar, holidayCoverage, isNationalHoliday } from './holiday-calendar.ts';
import type { PlainDate } from './plain-date.ts';
import { weekday } from './weekday.ts';

/**
 * Whether banks (金融機関) are closed on a day, as far as a calendar tells: `true` on Saturdays, Sundays and national
 * holidays. Any other day is `null`, and never "open": on which further days a bank is closed no calendar of this project
 * knows, and of a day that the calendar does not cover not even the holidays are known.
 *
 * @clause none the days of banks stand in no source of this project
 *
 * @example
 * isBankClosed(plainDate('2026-04-12'), bundledHolidays) // => true
 * isBankClosed(plainDate('2026-04-29'), bundledHolidays) // => true
 * isBankClosed(plainDate('2026-04-10'), bundledHolidays) // => null
 */
export function isBankClosed(day: PlainDate, holidays: HolidayCalendar): true | null {
  const isWeekend = weekday(day) === 'saturday' || weekday(day) === 'sunday';
  const isKnown = holidayCoverage(day, holidays) !== 'unknown';
  return isWeekend || (isKnown && isNationalHoliday(day, holidays)) ? true : null;
}
