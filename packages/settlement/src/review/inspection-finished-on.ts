import type { PlainDate } from '@fukushi-kit/calendar';
import type { Review } from './review-of.ts';

/**
 * The day on which the city finished its inspection (検査) of originals: that of the last receipt (受領), once every one
 * that was handed in is received. `null` while one is not, or there is none.
 *
 * @clause payment-delay-prevention-act:5
 * @clause chigasaki-r7:9(4)
 *
 * @example
 * const submitted = { kind: 'submitted', original: 'A-1/1', on: '2025-07-10', form: 'form-1' };
 * const received = { kind: 'received', original: 'A-1/1', on: '2025-07-18', notice: '茅高第1号' };
 * inspectionFinishedOn(reviewOf([submitted, received])) // => '2025-07-18'
 * inspectionFinishedOn(reviewOf([submitted])) // => null
 */
export function inspectionFinishedOn({ states }: Pick<Review, 'states'>): PlainDate | null {
  const handedIn = [...states.values()].filter(({ at }) => at !== 'not-submitted');
  const days = handedIn.flatMap((state) => (state.at === 'received' ? [state.receivedOn] : []));
  return days.length < handedIn.length ? null : (days.toSorted().at(-1) ?? null);
}
