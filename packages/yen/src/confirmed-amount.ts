import type { Exact } from './exact.ts';
import { roundExact } from './rounding.ts';
import { type Yen, yen } from './yen.ts';

/**
 * The confirmed amount (確定金額) of a city's claim or debt in whole yen: the fraction under 1 yen is dropped; a claim
 * under 1 yen in total is dropped whole, a debt under 1 yen in total counts as 1. A debt of nothing stays nothing.
 *
 * The act speaks of confirmed amounts only: no step before is rounded.
 *
 * @throws {RangeError} for a negative amount, or one beyond the safe integers.
 *
 * @clause fraction-calculation-act:1
 * @clause fraction-calculation-act:2
 * @clause fraction-calculation-act:2(1)
 * @clause fraction-calculation-act:2(2)
 *
 * @example
 * confirmedAmount(exact('42009/2'), 'public-debt') // => 21004
 * confirmedAmount(exact('1/2'), 'public-debt') // => 1
 * confirmedAmount(exact('1/2'), 'public-claim') // => 0
 * confirmedAmount(exact(0), 'public-debt') // => 0
 */
export function confirmedAmount(amount: Exact, side: 'public-claim' | 'public-debt'): Yen {
  return yen(Number(roundExact(amount, { rule: side })));
}
