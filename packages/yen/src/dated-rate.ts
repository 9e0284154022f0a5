import type { PlainDate } from '@fukushi-kit/calendar';
import type { Exact } from './exact.ts';

/**
 * A rate in per cent for the days it is in force, as the profile of a municipality gives it, with where it was read.
 * `unverified` is told in every ledger that rests on it.
 *
 * @clause payment-delay-prevention-act:8(1)
 */
export interface DatedRate {
  readonly from: PlainDate;
  /** The last day in force; null while no end is set. */
  readonly to: PlainDate | null;
  readonly percent: Exact;
  readonly source: string;
  readonly standing: 'verified' | 'unverified';
}

/**
 * The rate of a table that is in force on a day, or `null` where the table has none.
 *
 * @throws {RangeError} when two rates are in force on the day.
 *
 * @clause none a look-up by day
 *
 * @example
 * const source = 'https://www.city.miyazaki.miyazaki.jp/business/bid/revised/53727.html'
 * const rates = [{ from: '2021-04-01', to: null, percent: exact('2.5'), source, standing: 'unverified' }]
 * rateOn(rates, '2026-05-01')?.percent // => '5/2'
 * rateOn(rates, '2020-05-01') // => null
 */
export function rateOn(rates: readonly DatedRate[], day: PlainDate): DatedRate | null {
  const inForce = rates.filter(({ from, to }) => from <= day && (to === null || day <= to));
  if (inForce.length > 1) throw new RangeError(`Two rates are in force on ${day}`);
  return inForce[0] ?? null;
}
