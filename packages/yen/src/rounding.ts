import { match } from 'ts-pattern';
import { type Exact, exact, exactOf, fractionOf } from './exact.ts';
import type { Yen } from './yen.ts';

/**
 * How an exact amount becomes a whole one. `public-claim` and `public-debt` are the two sides of the act on fractions
 * (端数計算法), seen from the city: what it is to receive and what it is to pay; both drop the fraction (切捨て), and a debt
 * under 1 yen in total counts as 1. `half-up` (四捨五入) is an agreement of a contract. `drop-below` drops what is under
 * a unit, such as 100 yen, as the source that it names says.
 *
 * @clause fraction-calculation-act:2(1) fraction-calculation-act:2(2)
 */
export type Rounding =
  | { readonly rule: 'public-claim' }
  | { readonly rule: 'public-debt' }
  | { readonly rule: 'half-up' }
  | {
      readonly rule: 'drop-below';
      readonly unit: Yen;
      readonly source: string;
      readonly standing: 'verified' | 'unverified';
    };

/** An exact amount after a rounding, as a whole number. Amounts are never negative here. */
export function roundExact(amount: Exact, rounding: Rounding): Exact {
  const value = fractionOf(amount);
  if (value.lt(0)) throw new RangeError(`An amount that is rounded is not negative: got ${amount}`);
  return match(rounding)
    .with({ rule: 'public-claim' }, () => exactOf(value.floor()))
    .with({ rule: 'public-debt' }, () => (value.gt(0) && value.lt(1) ? exact(1) : exactOf(value.floor())))
    .with({ rule: 'half-up' }, () => exactOf(value.add('1/2').floor()))
    .with({ rule: 'drop-below' }, ({ unit }) => exactOf(value.div(unit).floor().mul(unit)))
    .exhaustive();
}
