import type { Fraction } from 'fraction.js';
import { type Exact, exact, fractionOf } from './exact.ts';
import { compareExact, exactSum } from './exact-arithmetic.ts';
import { type Yen, yen } from './yen.ts';

/**
 * Who gets the yen that are left when every share has been cut to whole yen: the shares with the largest fraction cut
 * off, one each (an earlier one first among equals), or the first share alone.
 *
 * @clause fraction-calculation-act:3
 */
export type RestGoesTo = 'largest-remainder' | 'first';

/**
 * An amount divided by weights into whole yen. The parts always add up to the amount, in the order of the weights.
 *
 * @throws {RangeError} if the amount or a weight is negative, or no weight is above 0.
 *
 * @clause none arithmetic; the law on instalments is `instalments`
 *
 * @example
 * allocate(yen(100), [exact(1), exact(1), exact(1)], 'largest-remainder') // => [34, 33, 33]
 * allocate(yen(100), [exact(1), exact(2)], 'largest-remainder') // => [33, 67]
 * allocate(yen(100), [exact(1), exact(2)], 'first') // => [34, 66]
 */
export function allocate(amount: Yen, weights: readonly Exact[], rest: RestGoesTo): readonly Yen[] {
  checkAllocation(amount, weights);
  const whole = fractionOf(exactSum(weights));
  const shares = weights.map((weight) => fractionOf(weight).mul(amount).div(whole));
  const parts = shares.map((share) => Number(share.floor().valueOf()));
  const left = amount - parts.reduce((sum, part) => sum + part, 0);
  if (rest === 'first') return parts.map((part, index) => yen(index === 0 ? part + left : part));
  const takers = new Set(byRemainder(shares).slice(0, left));
  return parts.map((part, index) => yen(takers.has(index) ? part + 1 : part));
}

function byRemainder(shares: readonly Fraction[]): readonly number[] {
  return shares
    .map((share, index) => ({ index, remainder: share.sub(share.floor()) }))
    .sort((one, other) => other.remainder.compare(one.remainder))
    .map(({ index }) => index);
}

function checkAllocation(amount: Yen, weights: readonly Exact[]): void {
  const nothing = exact(0);
  if (amount < 0) throw new RangeError(`A negative amount is not divided: got ${amount}`);
  if (weights.some((weight) => compareExact(weight, nothing) < 0)) throw new RangeError('A weight is not negative');
  if (exactSum(weights) === nothing) throw new RangeError('At least one weight is above 0');
}
