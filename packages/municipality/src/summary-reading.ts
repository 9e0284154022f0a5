import type { MunicipalityProfile } from '@fukushi-kit/schema';
import type { SummaryReading } from '@fukushi-kit/support-case';
import { chosenWord } from './chosen-reading.ts';

/**
 * Whether a profile takes a summary reported on the very day of the evaluation meeting (事業評価会議の当日) as reported by the
 * meeting, `null` while the city has not said.
 *
 * @clause kashiwa-r7:8(6)
 *
 * @example
 * summaryReading(profile('kashiwa-r7')) // => 'same-day'
 * summaryReading(profile('chigasaki-r7')) // => null
 */
export function summaryReading(profile: MunicipalityProfile): SummaryReading | null {
  return chosenWord(profile, 'kashiwa-r7:8(6)/summary-on-the-day', ['same-day', 'day-before']);
}
