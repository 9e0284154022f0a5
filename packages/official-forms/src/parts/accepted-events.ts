import type { Review, ReviewEvent } from '@fukushi-kit/settlement';

/** The events of a log of reviews (審査) that the review did not refuse, in their order. */
export function acceptedEvents(log: readonly ReviewEvent[], { findings }: Review): readonly ReviewEvent[] {
  const refused = new Set(findings.map(({ path }) => path[1]));
  return log.filter((_, index) => !refused.has(index));
}
