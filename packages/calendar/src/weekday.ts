import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from './plain-date.ts';

/**
 * A day of the week (曜日).
 *
 * @clause none a shape of this project
 */
export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

const SUNDAY_FIRST: readonly [Weekday, ...Weekday[]] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];

/**
 * The day of the week (曜日) of a calendar day.
 *
 * @clause none a fact of the calendar
 *
 * @example
 * weekday(plainDate('2025-05-10')) // => 'saturday'
 */
export function weekday(day: PlainDate): Weekday {
  return SUNDAY_FIRST[Temporal.PlainDate.from(day).dayOfWeek % 7] ?? SUNDAY_FIRST[0];
}
