import type { DeliverableForm } from '../review/review-event.ts';

/**
 * An original (正本) put up for a claim. `null` is not recorded. `changedBeforeReceipt` tells whether the person died,
 * moved or was admitted before the original was received.
 *
 * @clause chigasaki-r7:12
 */
export interface ClaimedOriginal {
  readonly id: string;
  readonly form: DeliverableForm;
  readonly kind: 'new' | 'update' | null;
  readonly provision: 'given' | 'refused' | 'unanswered' | null;
  readonly changedBeforeReceipt: boolean | null;
}
