import holidays from '@holiday-jp/holiday_jp/lib/holidays.js';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { plainDate } from './plain-date.ts';

/**
 * The national holidays (国民の祝日・休日) from 1970 to 2050 as `@holiday-jp/holiday_jp` lists them.
 *
 * That release is of October 2025, so the equinox days it has after 2026 are computed and not yet announced. Replace it
 * with the file of the Cabinet Office by `parseHolidayCsv`.
 *
 * @clause national-holidays-act:2
 * @clause national-holidays-act:3(1)
 * @clause national-holidays-act:3(2)
 * @clause national-holidays-act:3(3)
 *
 * @example
 * bundledHolidays.names.get(plainDate('2025-11-24')) // => '勤労感謝の日 振替休日'
 */
export const bundledHolidays: HolidayCalendar = {
  from: plainDate('1970-01-01'),
  to: plainDate('2050-12-31'),
  announcedTo: plainDate('2026-12-31'),
  names: new Map(Object.values(holidays).map(({ date, name }) => [plainDate(date), name])),
};
