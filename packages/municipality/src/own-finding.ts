import type { Finding } from '@fukushi-kit/schema';
import type { ProfileOwnCode } from './finding-code.ts';

/** A finding of this package about a profile. */
export type OwnFinding = Finding<ProfileOwnCode>;

/** An error in a profile, at its path. */
export function ownFinding(code: ProfileOwnCode, path: readonly PropertyKey[]): OwnFinding {
  return { code, path, severity: 'error' };
}
