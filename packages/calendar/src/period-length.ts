/**
 * The length of a period (期間) in one unit; a positive whole number.
 *
 * @clause civil-code:140 civil-code:143(1)
 */
export type PeriodLength =
  | { readonly days: number }
  | { readonly weeks: number }
  | { readonly months: number }
  | { readonly years: number };

/** Stops a length that is not one positive whole number of one unit. */
export function checkPeriodLength(length: PeriodLength): void {
  const counts = Object.values(length);
  if (counts.length !== 1 || !counts.every((count) => Number.isSafeInteger(count) && count > 0)) {
    throw new RangeError(`A period lasts a positive whole number of one unit: got ${JSON.stringify(length)}`);
  }
}
