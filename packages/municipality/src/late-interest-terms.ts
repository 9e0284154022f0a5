import type { MunicipalityProfile } from '@fukushi-kit/schema';
import { type LateInterestTerms, yen } from '@fukushi-kit/yen';
import { datedRates, sourceLabel } from './dated-rates.ts';

/**
 * How a profile computes late interest (遅延利息), or `null` while it does not say, or has not chosen whether the rate of
 * the day of the contract or of the first late day holds.
 *
 * @clause payment-delay-prevention-act:8
 *
 * @example
 * const chigasaki = profile('chigasaki-r7');
 * lateInterestTerms(chigasaki) // => null
 * const chosen = { ...chigasaki, lateInterest: { ...chigasaki.lateInterest, rateOf: 'contract-day' } };
 * lateInterestTerms(chosen).rates.map(({ percent, standing }) => [percent, standing])
 * // => [['13/5', 'verified'], ['5/2', 'unverified']]
 */
export function lateInterestTerms({ lateInterest }: MunicipalityProfile): LateInterestTerms | null {
  if (lateInterest === null || lateInterest.rateOf === null) return null;
  const { rateOf, rates, daysInYear, smallSums } = lateInterest;
  return {
    rateOf,
    rates: datedRates(rates),
    daysInYear: { days: daysInYear.days, source: sourceLabel(daysInYear.clause), standing: daysInYear.standing },
    smallSums: { unit: yen(smallSums.unit), source: sourceLabel(smallSums.clause), standing: smallSums.standing },
  };
}
