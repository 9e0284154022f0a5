import { inspectionDue } from './inspection-due.ts';
import type { Review } from './review-of.ts';

/**
 * By how many days the city's latest inspection (検査) was late, of all originals that were received: the days by which
 * its term of payment is shorter. 0 while none is late. `agreedDays` are the days of inspection that the contract writes,
 * `null` where it writes none.
 *
 * @throws {RangeError} if the agreed days are not a whole number from 1.
 *
 * @clause payment-delay-prevention-act:5
 * @clause payment-delay-prevention-act:6(1)
 *
 * @example
 * const of = { original: 'A-1/1', on: '2025-07-10' };
 * const submitted = { ...of, kind: 'submitted', form: 'form-1' };
 * const received = { ...of, kind: 'received', on: '2025-07-22', notice: '茅高第1号' };
 * inspectionDaysLate(reviewOf([submitted, received]), null) // => 2
 * inspectionDaysLate(reviewOf([submitted]), null) // => 0
 */
export function inspectionDaysLate({ states }: Review, agreedDays: number | null): number {
  const late = [...states.values()].map((state) =>
    state.at === 'received'
      ? (inspectionDue({ since: state.since, agreedDays, finishedOn: state.receivedOn }).daysLate ?? 0)
      : 0,
  );
  return Math.max(0, ...late);
}
