import type { PlainDate } from '@fukushi-kit/calendar';
import type { DeliverableForm, DuplicateHolder } from './review-event.ts';

/**
 * Where an original (正本) stands in the review by the city (審査).
 *
 * `since` is the day from which the city's days of inspection run, so a resubmission restarts them.
 * `duplicatesToReplace` are the holders whose duplicate (副本) a correction has made stale.
 *
 * @clause chigasaki-r7:9(3) chigasaki-r7:9(4) payment-delay-prevention-act:5
 */
export type ReviewState =
  | { readonly at: 'not-submitted' }
  | (Submitted & { readonly at: 'under-review' | 'correction-asked' })
  | (Submitted & { readonly at: 'received'; readonly receivedOn: PlainDate; readonly notice: string });

/**
 * What is known of an original once it was handed in.
 *
 * @clause chigasaki-r7:9(2) chigasaki-r7:9(3)
 */
export interface Submitted {
  readonly form: DeliverableForm;
  readonly submittedOn: PlainDate;
  readonly since: PlainDate;
  readonly lastOn: PlainDate;
  readonly corrections: number;
  readonly duplicatesToReplace: readonly DuplicateHolder[];
}
