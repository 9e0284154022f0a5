import { type PlainDate, plainDate } from './plain-date.ts';

/**
 * The fiscal year (会計年度) of a day, named by the calendar year in which it begins: 1 April to 31 March.
 *
 * @clause none the fiscal year of local governments (地方自治法 article 208, from general knowledge, unverified)
 *
 * @example
 * fiscalYear(plainDate('2026-03-31')) // => 2025
 * fiscalYear(plainDate('2026-04-01')) // => 2026
 */
export function fiscalYear(day: PlainDate): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5) < '04-01' ? year - 1 : year;
}

/**
 * The first and the last day of a fiscal year (会計年度).
 *
 * @throws {RangeError} if `year` is not an integer from 1873 to 9998.
 *
 * @clause none the fiscal year of local governments (地方自治法 article 208, from general knowledge, unverified)
 *
 * @example
 * fiscalYearDays(2025) // => { from: '2025-04-01', to: '2026-03-31' }
 */
export function fiscalYearDays(year: number): { readonly from: PlainDate; readonly to: PlainDate } {
  return { from: plainDate(`${year}-04-01`), to: plainDate(`${year + 1}-03-31`) };
}
