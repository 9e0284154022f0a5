import type { MunicipalityProfile } from '@fukushi-kit/schema';
import type { ClaimReadings } from '@fukushi-kit/settlement';
import { chosenWord } from './chosen-reading.ts';

/**
 * What a profile chose for the claim (委託料の請求), `null` where it has not.
 *
 * @clause chigasaki-r7:12
 *
 * @example
 * claimReadings(profile('chigasaki-r7'))
 * // => { updatedPlan: null, refusedProvision: 'payable', receivedAfterPeriod: null, changedBeforeReceipt: null }
 */
export function claimReadings(profile: MunicipalityProfile): ClaimReadings {
  return {
    updatedPlan: chosenWord(profile, 'chigasaki-r7:12/updated-plan', ['same-price', 'own-price', 'not-paid']),
    refusedProvision: chosenWord(profile, 'chigasaki-r7:12/refused-provision', ['payable', 'not-payable']),
    receivedAfterPeriod: chosenWord(profile, 'chigasaki-r7:12/received-after-period', ['payable', 'not-payable']),
    changedBeforeReceipt: chosenWord(profile, 'chigasaki-r7:12/changed-before-receipt', ['payable', 'not-payable']),
  };
}
