import type { MunicipalityProfile } from '@fukushi-kit/schema';
import type { LateReturnReading } from '@fukushi-kit/settlement';
import { chosenWord } from './chosen-reading.ts';

/**
 * By what a profile has the rest of an advance bear interest that is returned late (概算払の返還の遅れ), as `lateReturn` of
 * `@fukushi-kit/settlement` takes it, `null` while it has not said.
 *
 * @clause kashiwa-r7:13(1)
 *
 * @example
 * lateReturnReading(profile('kashiwa-r7')) // => null
 * const doubt = 'kashiwa-r7:13(1)/late-return';
 * lateReturnReading({ ...profile('kashiwa-r7'), readings: [{ doubt, reading: 'act', note: null }] }) // => 'act'
 */
export function lateReturnReading(profile: MunicipalityProfile): LateReturnReading | null {
  return chosenWord(profile, 'kashiwa-r7:13(1)/late-return', ['act', 'contract']);
}
