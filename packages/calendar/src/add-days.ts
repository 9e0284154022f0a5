import { Temporal } from 'temporal-polyfill';
import { type PlainDate, plainDate } from './plain-date.ts';

/**
 * The day that lies a number of whole days after another one, or before it when the number is negative.
 *
 * @throws {RangeError} if `days` is not an integer or the result leaves the range of {@link PlainDate}.
 *
 * @clause none arithmetic of days
 *
 * @example
 * addDays(plainDate('2024-02-28'), 2) // => '2024-03-01'
 * addDays(plainDate('2026-01-01'), -1) // => '2025-12-31'
 */
export function addDays(day: PlainDate, days: number): PlainDate {
  return plainDate(Temporal.PlainDate.from(day).add({ days }).toString());
}
