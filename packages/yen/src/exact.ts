import { Fraction } from 'fraction.js';

declare const brand: unique symbol;

/**
 * An exact number, written as a whole number or as a fraction in lowest terms, e.g. `1080000` or `30780000/31`. Equal
 * numbers have equal texts, so it can be compared, stored and printed without losing anything.
 *
 * @clause none a shape of this project: money is exact until the amount is confirmed
 */
export type Exact = string & { readonly [brand]: 'Exact' };

const SHAPE: RegExp = /^-?[0-9]{1,40}(?:\/0*[1-9][0-9]{0,39}|\.[0-9]{1,40})?$/;

/**
 * Whether a value is an exact number in its one way of writing.
 *
 * @clause none a check of shape
 *
 * @example
 * isExact('30780000/31') // => true
 * isExact('2/4') // => false
 * isExact(0.5) // => false
 */
export function isExact(value: unknown): value is Exact {
  return typeof value === 'string' && SHAPE.test(value) && new Fraction(value).toFraction() === value;
}

/**
 * The exact number that a whole number or a text names: `7`, `'7'`, `'-2/4'` or the decimal `'2.5'`.
 *
 * @throws {RangeError} for a number that is not a safe integer (write `'2.5'`, not `2.5`), and for any other text.
 *
 * @clause none a check of shape
 *
 * @example
 * exact(7000) // => '7000'
 * exact('2.5') // => '5/2'
 * exact('-2/4') // => '-1/2'
 */
export function exact(value: number | string): Exact {
  const isSound = typeof value === 'number' ? Number.isSafeInteger(value) : SHAPE.test(value);
  if (!isSound) throw new RangeError(`Not an exact number: got ${JSON.stringify(value)}`);
  return exactOf(new Fraction(value));
}

/** The exact number of a fraction of the library. */
export function exactOf(fraction: Fraction): Exact {
  return fraction.toFraction() as Exact;
}

/** An exact number as a fraction of the library, to compute with. */
export function fractionOf(value: Exact): Fraction {
  return new Fraction(value);
}
