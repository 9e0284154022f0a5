import { Temporal } from 'temporal-polyfill';

declare const brand: unique symbol;

/**
 * A calendar day without time or zone (暦日), written as ISO 8601, e.g. `2026-03-10`. Text order is day order.
 *
 * The range is 1873-01-01, when Japan took up the Gregorian calendar, to 9999-12-31.
 *
 * @clause none a shape of this project; the range is the reach of the calendar
 */
export type PlainDate = string & { readonly [brand]: 'PlainDate' };

const SHAPE: RegExp = /^([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/;

/**
 * Whether a value is a calendar day that exists, in the range of {@link PlainDate}.
 *
 * @clause none a check of shape and existence
 *
 * @example
 * isPlainDate('2024-02-29') // => true
 * isPlainDate('2025-02-29') // => false
 * isPlainDate('1872-12-31') // => false
 * isPlainDate('2025-6-1') // => false
 */
export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== 'string') return false;
  const parts = SHAPE.exec(value);
  if (parts === null || value < '1873') return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' }).day === day;
}

/**
 * The calendar day that a text names.
 *
 * @throws {RangeError} if the text is not a day of the range; check unknown input with {@link isPlainDate} first. The
 * text itself is not repeated, because it may be a birth date.
 *
 * @clause none a check of shape and existence
 *
 * @example
 * plainDate('2026-03-10') // => '2026-03-10'
 */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError('Not a calendar day from 1873-01-01 to 9999-12-31, written YYYY-MM-DD');
  return text;
}
