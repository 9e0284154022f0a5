import type { MunicipalityProfile } from '@fukushi-kit/schema';
import { chosenWord } from './chosen-reading.ts';

/**
 * Whether a profile takes one responsible manager (管理責任者) on a day or allows several, as `safetyStructureFindings` of
 * `@fukushi-kit/policy-check` takes it, `null` while the city has not said.
 *
 * @clause chigasaki-r7:特記2(2)
 *
 * @example
 * severalManagersReading(profile('chigasaki-r7')) // => null
 * const doubt = 'chigasaki-r7:特記2(2)/several-managers';
 * severalManagersReading({ ...profile('chigasaki-r7'), readings: [{ doubt, reading: 'one', note: null }] }) // => 'one'
 */
export function severalManagersReading(profile: MunicipalityProfile): 'one' | 'several' | null {
  return chosenWord(profile, 'chigasaki-r7:特記2(2)/several-managers', ['one', 'several']);
}
