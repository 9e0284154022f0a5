import type { MunicipalityProfile } from '@fukushi-kit/schema';
import type { SettlementReadings } from '@fukushi-kit/settlement';
import { chosenWord } from './chosen-reading.ts';

/**
 * What a profile chose for the settlement on actual cost (実費の精算), `null` where it has not.
 *
 * @clause kashiwa-r7:13(2)ア
 * @clause kashiwa-r7:13(2)イ
 * @clause kashiwa-r7:13(2)ウ
 * @clause kashiwa-r7:8(5)イ
 *
 * @example
 * settlementReadings(profile('kashiwa-r7')).fraction // => 'down'
 * settlementReadings(profile('kashiwa-r7')).partMonth // => null
 */
export function settlementReadings(profile: MunicipalityProfile): SettlementReadings {
  return {
    partMonth: chosenWord(profile, 'kashiwa-r7:13(2)イ/part-month', ['full-months-only', 'any-day-counts', 'by-days']),
    fraction: chosenWord(profile, 'kashiwa-r7:13(2)イ/rate-and-rounding', ['down', 'half-up']),
    contractSum: chosenWord(profile, 'kashiwa-r7:13(2)/contract-sum', ['capped', 'uncapped']),
    marchCosts: chosenWord(profile, 'kashiwa-r7:8(5)イ/march-costs', ['accrual', 'payment']),
    labourInsurance: profile.settlement?.labourInsurance ?? null,
    betweenItems: profile.settlement?.betweenItems ?? null,
  };
}
