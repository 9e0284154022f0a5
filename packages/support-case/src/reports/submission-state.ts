/**
 * Where something that is handed in stands: in time, late, still to come, overdue, or without a day in the contract.
 *
 * @clause kashiwa-r7:8(4) kashiwa-r7:8(5)
 */
export type SubmissionState = 'in-time' | 'late' | 'to-come' | 'overdue' | 'not-dated';

/**
 * Where something stands at the end of `asOf` that is due on a day, or on none where the contract gives no day. A day of
 * submission after `asOf` does not count yet.
 *
 * @clause kashiwa-r7:8(4)
 * @clause kashiwa-r7:8(5)
 *
 * @example
 * submissionState({ due: '2025-05-10', submittedOn: '2025-05-10', asOf: '2025-05-31' }) // => 'in-time'
 * submissionState({ due: '2025-05-10', submittedOn: '2025-05-11', asOf: '2025-05-31' }) // => 'late'
 * submissionState({ due: '2025-05-10', submittedOn: null, asOf: '2025-05-10' }) // => 'to-come'
 * submissionState({ due: '2025-05-10', submittedOn: null, asOf: '2025-05-11' }) // => 'overdue'
 * submissionState({ due: null, submittedOn: null, asOf: '2025-05-11' }) // => 'not-dated'
 */
export function submissionState(input: {
  readonly due: string | null;
  readonly submittedOn: string | null;
  readonly asOf: string;
}): SubmissionState {
  const { due, submittedOn, asOf } = input;
  if (submittedOn !== null && submittedOn <= asOf) return due !== null && submittedOn > due ? 'late' : 'in-time';
  if (due === null) return 'not-dated';
  return asOf > due ? 'overdue' : 'to-come';
}
