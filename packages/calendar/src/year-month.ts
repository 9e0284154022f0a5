import { Temporal } from 'temporal-polyfill';
import { type PlainDate, plainDate } from './plain-date.ts';

declare const brand: unique symbol;

/**
 * A month of a year (年月), written `2025-06`. Text order is month order. The range is 1873-01 to 9999-12.
 *
 * @clause none a shape of this project
 */
export type YearMonth = string & { readonly [brand]: 'YearMonth' };

/**
 * Whether a value is a month of a year in the range of {@link YearMonth}.
 *
 * @clause none a check of shape
 *
 * @example
 * isYearMonth('2025-06') // => true
 * isYearMonth('2025-13') // => false
 */
export function isYearMonth(value: unknown): value is YearMonth {
  return typeof value === 'string' && /^[0-9]{4}-(0[1-9]|1[0-2])$/.test(value) && value >= '1873';
}

/**
 * The month that a text names.
 *
 * @throws {RangeError} if the text is not a month of the range.
 *
 * @clause none a check of shape
 *
 * @example
 * yearMonth('2025-06') // => '2025-06'
 */
export function yearMonth(text: string): YearMonth {
  if (!isYearMonth(text)) throw new RangeError(`Not a month written YYYY-MM: got ${JSON.stringify(text)}`);
  return text;
}

/**
 * The month in which a day lies.
 *
 * @clause none a fact of the calendar
 *
 * @example
 * yearMonthOf(plainDate('2025-06-15')) // => '2025-06'
 */
export function yearMonthOf(day: PlainDate): YearMonth {
  return yearMonth(day.slice(0, 7));
}

/**
 * The month after a month.
 *
 * @throws {RangeError} after 9999-12.
 *
 * @clause none arithmetic of months
 *
 * @example
 * nextMonth(yearMonth('2025-12')) // => '2026-01'
 */
export function nextMonth(month: YearMonth): YearMonth {
  return yearMonth(Temporal.PlainYearMonth.from(month).add({ months: 1 }).toString());
}

/**
 * Every month from one to another, both with it; none if the last lies before the first.
 *
 * @clause none arithmetic of months
 *
 * @example
 * monthsBetween(yearMonth('2025-11'), yearMonth('2026-01')) // => ['2025-11', '2025-12', '2026-01']
 * monthsBetween(yearMonth('2025-11'), yearMonth('2025-10')) // => []
 */
export function monthsBetween(first: YearMonth, last: YearMonth): readonly YearMonth[] {
  if (last < first) return [];
  const months = [first];
  for (let month = first; month < last; ) {
    month = nextMonth(month);
    months.push(month);
  }
  return months;
}

/**
 * The first day of a month.
 *
 * @clause none a fact of the calendar
 *
 * @example
 * firstDay(yearMonth('2025-06')) // => '2025-06-01'
 */
export function firstDay(month: YearMonth): PlainDate {
  return dayOfMonth(month, 1);
}

/**
 * The last day of a month.
 *
 * @clause none a fact of the calendar
 *
 * @example
 * lastDay(yearMonth('2024-02')) // => '2024-02-29'
 */
export function lastDay(month: YearMonth): PlainDate {
  return dayOfMonth(month, Temporal.PlainYearMonth.from(month).daysInMonth);
}

/**
 * The n-th day of a month.
 *
 * @throws {RangeError} if the month has no such day.
 *
 * @clause none a fact of the calendar
 *
 * @example
 * dayOfMonth(yearMonth('2025-07'), 10) // => '2025-07-10'
 */
export function dayOfMonth(month: YearMonth, day: number): PlainDate {
  return plainDate(`${month}-${String(day).padStart(2, '0')}`);
}
