import type { PlanVersion } from './life-state.ts';

/**
 * A copy of a plan on paper: the original (正本), the two duplicates (副本), the provisional copy of the visit (仮の写し),
 * or a further copy made for a new provider.
 *
 * @clause chigasaki-r7:8(3)ア
 * @clause chigasaki-r7:8(2)カ
 */
export type CopyKind = 'original' | 'contractor-duplicate' | 'person-duplicate' | 'provisional' | 'further';

/**
 * Who holds a copy: the contractor in hand or with the care plan (ケアプラン), the person, the city, the new provider;
 * `not-recorded` where the log does not say.
 *
 * @clause chigasaki-r7:8(3)ア
 * @clause chigasaki-r7:10
 */
export type Holder = 'contractor' | 'care-plan' | 'person' | 'municipality' | 'new-provider' | 'not-recorded';

/**
 * One copy and where it is. `edition` counts the corrections that it shows; `event` is the place in the log of what
 * brought it there.
 *
 * @clause chigasaki-r7:8(3)ア
 */
export interface Copy {
  readonly kind: CopyKind;
  readonly version: number;
  readonly edition: number;
  readonly holder: Holder;
  readonly since: string;
  readonly event: number;
}

/** Whether the contractor can hand on this duplicate. */
export function isAtHand({ kind, holder }: Copy): boolean {
  return kind === 'contractor-duplicate' && (holder === 'contractor' || holder === 'care-plan');
}

/** Whether the person holds a copy that a later one has replaced, or one of a version that was given up. */
export function isOutdated(copy: Copy, copies: readonly Copy[], versions: readonly PlanVersion[]): boolean {
  if (copy.holder !== 'person') return false;
  const isAbandoned = versions.some(({ version, stage }) => version === copy.version && stage === 'abandoned');
  return isAbandoned || copies.some((other) => replaces(other, copy));
}

/** Whether one copy is the person's duplicate that makes another needless. */
export function replaces({ kind, version, edition, holder }: Copy, copy: Copy): boolean {
  if (kind !== 'person-duplicate' || holder !== 'person') return false;
  if (version !== copy.version) return version > copy.version;
  return copy.kind === 'provisional' || edition > copy.edition;
}
