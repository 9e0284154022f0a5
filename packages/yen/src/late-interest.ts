import type { PlainDate } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import type { DatedRate } from './dated-rate.ts';
import type { Derivation } from './derivation.ts';
import { derive, given, rounded } from './derive.ts';
import { interestForDays } from './interest-for-days.ts';
import { figureLabels } from './messages.ja.ts';
import type { Yen } from './yen.ts';

const CLAUSES: readonly ClauseId[] = ['payment-delay-prevention-act:8(1)'];

/**
 * How late interest (遅延利息) is computed, as the profile of a municipality or the contract gives it: the rates by day,
 * whether the rate of the day of the contract or of the first late day holds (contracts differ), the days of a year it
 * is divided by, and the unit under which it is dropped (small sums; 1 where only the fraction of a yen is).
 *
 * @clause payment-delay-prevention-act:8
 */
export interface LateInterestTerms {
  readonly rates: readonly DatedRate[];
  readonly rateOf: 'contract-day' | 'first-late-day';
  readonly daysInYear: { readonly days: number; readonly source: string; readonly standing: DatedRate['standing'] };
  readonly smallSums: {
    readonly unit: Yen;
    readonly source: string;
    readonly standing: DatedRate['standing'];
  };
}

/**
 * The interest on an amount paid late (遅延利息): the unpaid amount times the yearly rate, for the days from the day after
 * the due day to the day of payment, both counted; then what is under the unit for small sums is dropped. Nothing when it
 * is paid in time.
 *
 * @throws {RangeError} if the amount is negative, or two rates are in force on the day.
 *
 * @clause payment-delay-prevention-act:8
 * @clause payment-delay-prevention-act:8(1)
 * @clause fraction-calculation-act:7(i)
 *
 * @example
 * const rates = [{ from: '2021-04-01', to: null, percent: exact('2.5'), source: '宮崎市', standing: 'unverified' }]
 * const daysInYear = { days: 365, source: '契約書', standing: 'unverified' }
 * const smallSums = { unit: yen(100), source: '契約書', standing: 'unverified' }
 * const terms = { rates, rateOf: 'contract-day', daysInYear, smallSums }
 * const late = lateInterest({ unpaid: yen(1000000), dueOn: '2026-04-10', paidOn: '2026-05-10', contractOn: '2025-04-01', terms })
 * late.value // => '2000'
 * const inTime = { unpaid: yen(1000000), dueOn: '2026-04-10', paidOn: '2026-04-10', contractOn: '2025-04-01', terms }
 * lateInterest(inTime).value // => '0'
 */
export function lateInterest(input: {
  readonly unpaid: Yen;
  readonly dueOn: PlainDate;
  readonly paidOn: PlainDate;
  readonly contractOn: PlainDate | null;
  readonly terms: LateInterestTerms | null;
}): Derivation {
  const { unpaid: amount, terms } = input;
  if (amount < 0) throw new RangeError(`An unpaid amount is not negative: got ${amount}`);
  const told = { clauses: CLAUSES, label: figureLabels.interestPaid };
  const interest = interestForDays({
    ...input,
    amount: given({ label: figureLabels.unpaid, unit: 'yen', value: amount, source: figureLabels.claim }),
    labels: { due: figureLabels.paymentDue, interest: figureLabels.interest },
    clauses: CLAUSES,
  });
  return terms === null
    ? derive({ ...told, unit: 'yen', how: 'sum', of: [interest] })
    : rounded({ ...told, of: interest, rounding: { rule: 'drop-below', ...terms.smallSums } });
}
