import { type PlainDate, plainDate } from '@fukushi-kit/calendar';
import type { ReviewEvent } from '@fukushi-kit/settlement';
import type { ReviewBody } from './review.ts';
import type { SubmissionBody } from './submission.ts';

/** What the city decides; everything else in a review is what the contractor did. */
export type CityEvent = Extract<ReviewEvent, { kind: 'correction-asked' | 'received' }>;

/** What the city decided about a month, in the order in which it did. */
export function cityEvents(review: ReviewBody | null): readonly CityEvent[] {
  return (review?.events ?? []).filter(
    (event): event is CityEvent => event.kind === 'correction-asked' || event.kind === 'received',
  );
}

/**
 * The whole log of a month for `reviewOf`: every hand-in of the contractor in its place among what the city decided. What
 * is handed in for the first time is submitted, what was handed in before is handed in again.
 */
export function reviewLog(submissions: readonly SubmissionBody[], review: ReviewBody | null): readonly ReviewEvent[] {
  const events: ReviewEvent[] = [];
  const decided = cityEvents(review);
  let taken = 0;
  for (const { afterEvents, handedInOn, originals } of submissions.toSorted((a, b) => a.round - b.round)) {
    events.push(...decided.slice(taken, afterEvents));
    taken = Math.max(taken, afterEvents);
    const before = new Set(events.map(({ original }) => original));
    events.push(...originals.flatMap((original) => handedIn(original, plainDate(handedInOn), before)));
  }
  return [...events, ...decided.slice(taken)];
}

function handedIn(
  { original, deliverable }: SubmissionBody['originals'][number],
  on: PlainDate,
  before: ReadonlySet<string>,
): readonly ReviewEvent[] {
  if (deliverable === null) return [];
  return [
    before.has(original)
      ? { kind: 'resubmitted', original, on }
      : { kind: 'submitted', original, on, form: deliverable },
  ];
}
