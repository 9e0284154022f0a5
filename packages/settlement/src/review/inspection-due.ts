import { daysBetween, type PlainDate, periodEnd } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import type { ReadingUsed } from '@fukushi-kit/yen';

const STATUTORY_DAYS = 10;

/**
 * The last day of the city's inspection (検査), and by how many days the inspection was late: 0 in time, `null` while it
 * is not finished. `readings` names the reading (読み方) on which the day rests.
 *
 * @clause payment-delay-prevention-act:5 payment-delay-prevention-act:9
 */
export interface InspectionDue {
  readonly due: PlainDate;
  readonly daysLate: number | null;
  readonly clauses: readonly ClauseId[];
  readonly readings: readonly ReadingUsed[];
}

/**
 * By which day the city has to finish its inspection (検査) of what was handed in: 10 days from the notice of completion,
 * the day itself not counted, or sooner where the contract agrees on fewer days. After a correction they run anew from
 * the resubmission.
 *
 * The hand-in of a month is read as the notice of completion (給付を終了した旨の通知), which neither specification says.
 *
 * @throws {RangeError} if the agreed days are not a whole number from 1.
 *
 * @clause payment-delay-prevention-act:5
 * @clause payment-delay-prevention-act:10
 * @clause civil-code:140
 * @clause chigasaki-r7:9(3)
 *
 * @example
 * inspectionDue({ since: '2025-07-10', agreedDays: null, finishedOn: null }).due // => '2025-07-20'
 * inspectionDue({ since: '2025-07-10', agreedDays: 7, finishedOn: '2025-07-20' }).daysLate // => 3
 * inspectionDue({ since: '2025-07-10', agreedDays: 14, finishedOn: '2025-07-20' }).daysLate // => 0
 */
export function inspectionDue(input: {
  readonly since: PlainDate;
  readonly agreedDays: number | null;
  readonly finishedOn: PlainDate | null;
}): InspectionDue {
  const days = Math.min(input.agreedDays ?? STATUTORY_DAYS, STATUTORY_DAYS);
  const due = periodEnd(input.since, { days });
  return {
    due,
    daysLate: input.finishedOn === null ? null : Math.max(0, daysBetween(due, input.finishedOn)),
    clauses: ['payment-delay-prevention-act:5', 'civil-code:140'],
    readings: [{ doubt: 'chigasaki-r7:9(3)/notice-of-completion', reading: 'each-hand-in' }],
  };
}
