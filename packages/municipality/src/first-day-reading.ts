import type { MunicipalityProfile } from '@fukushi-kit/schema';
import type { FirstDayReading } from '@fukushi-kit/support-case';
import { chosenWord } from './chosen-reading.ts';

/**
 * Whether a profile takes an approval of the very day on which another duty (兼務) begins as one beforehand (事前の承認), `null`
 * while the city has not said.
 *
 * @clause kashiwa-r7:6(3)
 *
 * @example
 * firstDayReading(profile('kashiwa-r7')) // => null
 * const doubt = 'kashiwa-r7:6(3)/first-day-approval';
 * firstDayReading({ ...profile('kashiwa-r7'), readings: [{ doubt, reading: 'first-day', note: null }] }) // => 'first-day'
 */
export function firstDayReading(profile: MunicipalityProfile): FirstDayReading | null {
  return chosenWord(profile, 'kashiwa-r7:6(3)/first-day-approval', ['day-before', 'first-day']);
}
