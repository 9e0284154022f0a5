import { type HolidayCalendar, isNationalHoliday } from './holiday-calendar.ts';
import type { PlainDate } from './plain-date.ts';
import { type Weekday, weekday } from './weekday.ts';

/**
 * The days on which an office is open: weekdays, less national holidays and a closure over the turn of the year
 * (年末年始) given as month and day, e.g. `12-29` to `01-03`, both included.
 *
 * @clause kashiwa-r7:3(2) local-autonomy-act:4-2
 */
export interface OpenDays {
  readonly weekdays: readonly Weekday[];
  readonly closedOnNationalHolidays: boolean;
  readonly yearEndFrom: string;
  readonly yearEndTo: string;
}

/**
 * The opening hours (開設時間) of an office as a contract gives them, times as `HH:MM`. `contact` says whether it must be
 * reachable outside them; absent means that the source does not say.
 *
 * @clause kashiwa-r7:3(2)
 */
export interface OpeningHours extends OpenDays {
  readonly opens: string;
  readonly closes: string;
  readonly contact?: 'around-the-clock' | 'opening-hours-only';
}

/**
 * Why an office is closed on a day.
 *
 * @clause kashiwa-r7:3(2)
 */
export type Closure = 'weekday' | 'national-holiday' | 'year-end';

/**
 * The reason why an office is closed on a day, or `null` when it is open. The weekday is looked at first, then the turn
 * of the year, then the holidays.
 *
 * @throws {RangeError} if the answer hangs on a holiday that the calendar does not cover.
 *
 * @clause kashiwa-r7:3(2)
 *
 * @example
 * const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']
 * const days = { weekdays, closedOnNationalHolidays: true, yearEndFrom: '12-29', yearEndTo: '01-03' }
 * closure(plainDate('2025-12-29'), days, bundledHolidays) // => 'year-end'
 * closure(plainDate('2026-01-04'), days, bundledHolidays) // => 'weekday'
 * closure(plainDate('2026-01-05'), days, bundledHolidays) // => null
 */
export function closure(day: PlainDate, days: OpenDays, holidays: HolidayCalendar): Closure | null {
  if (!days.weekdays.includes(weekday(day))) return 'weekday';
  if (isWithinYearEnd(day.slice(5), days)) return 'year-end';
  return days.closedOnNationalHolidays && isNationalHoliday(day, holidays) ? 'national-holiday' : null;
}

/**
 * The hours of an office on a day: from when to when, or why it is closed.
 *
 * @throws {RangeError} if the answer hangs on a holiday that the calendar does not cover.
 *
 * @clause kashiwa-r7:3(2)
 *
 * @example
 * const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']
 * const days = { weekdays, closedOnNationalHolidays: true, yearEndFrom: '12-29', yearEndTo: '01-03' }
 * const hours = { ...days, opens: '08:30', closes: '17:15' }
 * openingHours(plainDate('2025-06-16'), hours, bundledHolidays) // => { open: true, opens: '08:30', closes: '17:15' }
 * openingHours(plainDate('2025-07-21'), hours, bundledHolidays) // => { open: false, because: 'national-holiday' }
 */
export function openingHours(
  day: PlainDate,
  hours: OpeningHours,
  holidays: HolidayCalendar,
):
  | { readonly open: true; readonly opens: string; readonly closes: string }
  | { readonly open: false; readonly because: Closure } {
  const because = closure(day, hours, holidays);
  return because === null ? { open: true, opens: hours.opens, closes: hours.closes } : { open: false, because };
}

/**
 * Whether an office is open at a time of a day, local time `HH:MM`: from the opening time on, and at the closing time no
 * more.
 *
 * @throws {RangeError} if `at.time` is no time of a day, or the answer hangs on a holiday that is not covered.
 *
 * @clause kashiwa-r7:3(2)
 *
 * @example
 * const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']
 * const days = { weekdays, closedOnNationalHolidays: true, yearEndFrom: '12-29', yearEndTo: '01-03' }
 * const hours = { ...days, opens: '08:30', closes: '17:15' }
 * isOpen({ day: plainDate('2025-06-16'), time: '17:14' }, hours, bundledHolidays) // => true
 * isOpen({ day: plainDate('2025-06-16'), time: '17:15' }, hours, bundledHolidays) // => false
 */
export function isOpen(
  at: { readonly day: PlainDate; readonly time: string },
  hours: OpeningHours,
  holidays: HolidayCalendar,
): boolean {
  if (!/^([01][0-9]|2[0-3]):[0-5][0-9]$/.test(at.time)) {
    throw new RangeError(`Not a time of a day written HH:MM: got ${JSON.stringify(at.time)}`);
  }
  const today = openingHours(at.day, hours, holidays);
  return today.open && today.opens <= at.time && at.time < today.closes;
}

/**
 * Whether someone must be reachable at an office at a time of a day: always where contact is kept around the clock
 * (２４時間３６５日), otherwise while it is open; `null` when the office is closed and the source does not say.
 *
 * @throws {RangeError} as {@link isOpen}.
 *
 * @clause kashiwa-r7:3(2)
 *
 * @example
 * const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']
 * const days = { weekdays, closedOnNationalHolidays: true, yearEndFrom: '12-29', yearEndTo: '01-03' }
 * const hours = { ...days, opens: '08:30', closes: '17:15' }
 * const newYear = { day: plainDate('2026-01-01'), time: '03:00' }
 * isReachable(newYear, { ...hours, contact: 'around-the-clock' }, bundledHolidays) // => true
 * isReachable(newYear, hours, bundledHolidays) // => null
 */
export function isReachable(
  at: { readonly day: PlainDate; readonly time: string },
  hours: OpeningHours,
  holidays: HolidayCalendar,
): boolean | null {
  if (isOpen(at, hours, holidays) || hours.contact === 'around-the-clock') return true;
  return hours.contact === undefined ? null : false;
}

function isWithinYearEnd(monthDay: string, { yearEndFrom, yearEndTo }: OpenDays): boolean {
  return yearEndFrom <= yearEndTo
    ? yearEndFrom <= monthDay && monthDay <= yearEndTo
    : yearEndFrom <= monthDay || monthDay <= yearEndTo;
}
