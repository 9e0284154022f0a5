import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from './plain-date.ts';

/**
 * The number of whole days from one day to another: 0 for the same day, negative when `to` lies before `from`.
 *
 * @clause none arithmetic of days
 *
 * @example
 * daysBetween(plainDate('2025-12-31'), plainDate('2026-01-01')) // => 1
 * daysBetween(plainDate('2024-03-01'), plainDate('2024-02-01')) // => -29
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
}
