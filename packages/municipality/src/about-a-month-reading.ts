import type { MunicipalityProfile } from '@fukushi-kit/schema';
import { chosenWord } from './chosen-reading.ts';

/**
 * Whether a profile takes "in about a month" (一か月以内をめど) for a day to aim at or for a limit, `null` while the city has
 * not said.
 *
 * @clause kashiwa-r7:7(2)カ(ｵ)
 *
 * @example
 * aboutAMonthReading(profile('kashiwa-r7')) // => 'soft'
 * aboutAMonthReading(profile('chigasaki-r7')) // => null
 */
export function aboutAMonthReading(profile: MunicipalityProfile): 'soft' | 'late' | null {
  return chosenWord(profile, 'kashiwa-r7:7(2)カ(ｵ)/about-a-month', ['soft', 'late']);
}
