import { allocate } from './allocate.ts';
import { type Exact, exact } from './exact.ts';
import type { Yen } from './yen.ts';

/**
 * A confirmed amount paid in instalments (分割): in equal ones, or by shares. Fractions of a yen of every instalment, and
 * an instalment under 1 yen as a whole, go to the first; they always add up to the amount.
 *
 * @throws {RangeError} for a negative amount, for a number of instalments that is not a whole number from 1, and for
 * shares that are negative or all 0.
 *
 * @clause fraction-calculation-act:3
 * @clause fraction-calculation-act:4
 *
 * @example
 * instalments(yen(30000001), 2) // => [15000001, 15000000]
 * instalments(yen(1), 2) // => [1, 0]
 * instalments(yen(1001), [exact(6), exact(4)]) // => [601, 400]
 */
export function instalments(amount: Yen, parts: number | readonly Exact[]): readonly Yen[] {
  if (typeof parts !== 'number') return allocate(amount, parts, 'first');
  if (!Number.isSafeInteger(parts) || parts < 1) {
    throw new RangeError(`The number of instalments is a whole number from 1: got ${parts}`);
  }
  return allocate(amount, new Array<Exact>(parts).fill(exact(1)), 'first');
}
