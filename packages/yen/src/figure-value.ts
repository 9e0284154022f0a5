import { match, P } from 'ts-pattern';
import type { Derivation, Operation } from './derivation.ts';
import { type Exact, exact } from './exact.ts';
import { compareExact, exactDifference, exactProduct, exactQuotient, exactSum } from './exact-arithmetic.ts';
import { roundExact } from './rounding.ts';

const NOTHING: Exact = exact(0);

/** The value that follows from an operation on values; `null` where an unknown one can still change it. */
export function operationValue(how: Operation, values: readonly (Exact | null)[]): Exact | null {
  if (how === 'product' && values.includes(NOTHING)) return NOTHING;
  const known = values.filter((value) => value !== null);
  if (known.length < values.length) return null;
  const [first, ...others] = known;
  return match(how)
    .with('sum', () => exactSum(known))
    .with('product', () => exactProduct(known))
    .with('difference', () => (first === undefined ? NOTHING : exactDifference(first, ...others)))
    .with('quotient', () => (first === undefined ? NOTHING : exactQuotient(first, ...others)))
    .with('least', () => known.reduce((least, value) => (compareExact(value, least) < 0 ? value : least)))
    .exhaustive();
}

/** The value that follows from what a figure says it came from. */
export function valueThatFollows(figure: Derivation): Exact | null {
  return match(figure)
    .with({ how: 'given' }, ({ value }) => value)
    .with({ how: 'rounded' }, ({ of, rounding }) => (of.value === null ? null : roundExact(of.value, rounding)))
    .with({ how: P.union('sum', 'difference', 'product', 'quotient', 'least') }, ({ how, of }) =>
      operationValue(
        how,
        of.map(({ value }) => value),
      ),
    )
    .exhaustive();
}
