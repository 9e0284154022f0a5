import { frozen } from '@fukushi-kit/clause';
import type { MunicipalityProfile } from '@fukushi-kit/schema';
import { profileData } from './generated/profiles.ts';

/**
 * The id of a shipped profile.
 *
 * @clause none a shape of this project, not of a source
 */
export type ProfileId = keyof typeof profileData;

/**
 * The shipped profiles.
 *
 * @clause none the list of the profiles themselves
 *
 * @example
 * profiles.map(({ id }) => id).join(' ')
 * // => 'chigasaki-r7 fukuoka-r3 hyogo-r3 ino-r1 ise-r5 kashiwa-r7 koga-r6 nagareyama-r6 nobeoka-r7 sagamihara-r6'
 */
export const profiles: readonly MunicipalityProfile[] = frozen(Object.values(profileData));

/**
 * Whether a text is the id of a shipped profile.
 *
 * @clause none a look-up
 *
 * @example
 * isProfileId('chigasaki-r7') // => true
 * isProfileId('chigasaki-r6') // => false
 */
export function isProfileId(text: string): text is ProfileId {
  return Object.hasOwn(profileData, text);
}

/**
 * A shipped profile by its id.
 *
 * @throws {RangeError} if there is no such profile; ask {@link isProfileId} first.
 *
 * @clause none a look-up
 *
 * @example
 * profile('chigasaki-r7').performancePeriod?.to // => '2026-03-10'
 * profile('kashiwa-r7').performancePeriod // => { from: '2025-04-01', to: '2026-03-31', clause: 'kashiwa-r7:2' }
 */
export function profile(id: ProfileId): MunicipalityProfile {
  if (!isProfileId(id)) throw new RangeError(`No such profile: got ${JSON.stringify(id)}`);
  return profileData[id];
}
