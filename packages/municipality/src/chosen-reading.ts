import type { DoubtId } from '@fukushi-kit/clause';
import type { MunicipalityProfile } from '@fukushi-kit/schema';

/**
 * The reading that a profile chose for an open question (疑義), or `null` while the municipality has not settled it.
 *
 * @clause chigasaki-r7:16(2)
 * @clause kashiwa-r7:14(1)
 *
 * @example
 * chosenReading(profile('chigasaki-r7'), 'chigasaki-r7:9(2)/closed-day') // => 'keep'
 * chosenReading(profile('chigasaki-r7'), 'chigasaki-r7:12/updated-plan') // => null
 */
export function chosenReading(profile: MunicipalityProfile, doubt: DoubtId): string | null {
  return profile.readings.find((choice) => choice.doubt === doubt)?.reading ?? null;
}

/** The reading that a profile chose, if it is one of the words that a computation knows; else `null`. */
export function chosenWord<Word extends string>(
  profile: MunicipalityProfile,
  doubt: DoubtId,
  words: readonly Word[],
): Word | null {
  const chosen = chosenReading(profile, doubt);
  return words.find((word) => word === chosen) ?? null;
}
