import fc from 'fast-check';
import { type Exact, exact, type Yen, yen } from '../src/index.ts';

/** Any exact number from 0 to a million, with a denominator up to 400. */
export const anyExact: fc.Arbitrary<Exact> = fc
  .tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 400 }))
  .map(([numerator, denominator]) => exact(`${numerator}/${denominator}`));

/** Any amount from 0 to a hundred million yen. */
export const anyYen: fc.Arbitrary<Yen> = fc.integer({ min: 0, max: 100_000_000 }).map(yen);
