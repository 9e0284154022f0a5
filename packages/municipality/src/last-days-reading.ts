import type { MunicipalityProfile } from '@fukushi-kit/schema';
import type { LastDaysReading } from '@fukushi-kit/settlement';
import { chosenWord } from './chosen-reading.ts';

/**
 * By when a profile has the work of the last days of the period handed in (3月1日から10日までの仕事), `null` while the city has
 * not said.
 *
 * @clause chigasaki-r7:4
 * @clause chigasaki-r7:9(2)
 *
 * @example
 * lastDaysReading(profile('chigasaki-r7')) // => null
 * const doubt = 'chigasaki-r7:4/march-work';
 * lastDaysReading({ ...profile('chigasaki-r7'), readings: [{ doubt, reading: 'within-period', note: null }] }) // => 'within-period'
 */
export function lastDaysReading(profile: MunicipalityProfile): LastDaysReading | null {
  return chosenWord(profile, 'chigasaki-r7:4/march-work', ['within-period', 'april-10']);
}
