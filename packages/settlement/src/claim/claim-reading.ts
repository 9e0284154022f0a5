import type { DoubtId } from '@fukushi-kit/clause';

/**
 * The readings (読み方) that a claim rests on, as the profile of the municipality chooses them; `null` where it has not.
 * The words are the ids of the readings of the doubts (疑義) in `@fukushi-kit/clause`.
 *
 * @clause chigasaki-r7:12 chigasaki-r7:8(4)イ chigasaki-r7:8(2)オ chigasaki-r7:9(3)
 */
export interface ClaimReadings {
  /** Is an updated Form 1 paid like a new one? */
  readonly updatedPlan: 'same-price' | 'own-price' | 'not-paid' | null;
  /** Is a plan whose provision was refused (不同意) a payable original? */
  readonly refusedProvision: 'payable' | 'not-payable' | null;
  /** Is an original received after the end of the performance period payable? */
  readonly receivedAfterPeriod: 'payable' | 'not-payable' | null;
  /** Is it payable when the person died, moved or was admitted before receipt? */
  readonly changedBeforeReceipt: 'payable' | 'not-payable' | null;
}

/** The doubt that each reading of a claim answers. */
export const claimDoubts: Readonly<Record<keyof ClaimReadings, DoubtId>> = {
  updatedPlan: 'chigasaki-r7:12/updated-plan',
  refusedProvision: 'chigasaki-r7:12/refused-provision',
  receivedAfterPeriod: 'chigasaki-r7:12/received-after-period',
  changedBeforeReceipt: 'chigasaki-r7:12/changed-before-receipt',
};
