import type { Review } from '@fukushi-kit/settlement';

/** How a month stands with the city. */
export type MonthState = 'not-handed-in' | 'under-review' | 'correction-asked' | 'received';

/** The state of a month out of those of its originals: one that waits for the contractor comes first. */
export function monthState({ states }: Review): MonthState {
  const all = [...states.values()].map(({ at }) => at);
  if (all.length === 0) return 'not-handed-in';
  if (all.includes('correction-asked')) return 'correction-asked';
  return all.every((at) => at === 'received') ? 'received' : 'under-review';
}
