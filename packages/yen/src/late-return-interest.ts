import type { PlainDate } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import type { Derivation } from './derivation.ts';
import { derive, given, rounded } from './derive.ts';
import { interestForDays } from './interest-for-days.ts';
import type { LateInterestTerms } from './late-interest.ts';
import { figureLabels } from './messages.ja.ts';
import type { Yen } from './yen.ts';

const ACT: readonly ClauseId[] = ['payment-delay-prevention-act:11', 'payment-delay-prevention-act:14'];

/**
 * The interest that a contractor adds when it returns an overpaid advance (概算払の過払額) late: the overpaid amount times the
 * yearly rate, for the days from the day after the day set by the notice of return (返納告知の期限) to the day of return,
 * both counted; then the fraction of a yen of the city's claim is dropped. Nothing when it is returned in time, and not
 * known while the notice sets no day.
 *
 * `under` says whether the act adds it, at the rate of late interest, or the contract, at a rate of its own: the terms
 * are those of the one that is named. Small sums are dropped by neither: article 11 takes over the rate of article 8(1)
 * only, and the act on fractions leaves out the interest of articles 8 to 10 alone.
 *
 * @throws {RangeError} if the amount is negative, or two rates are in force on the day.
 *
 * @clause payment-delay-prevention-act:11
 * @clause payment-delay-prevention-act:14
 * @clause fraction-calculation-act:2(1)
 * @clause fraction-calculation-act:7(i)
 *
 * @example
 * const rates = [{ from: '2021-04-01', to: null, percent: exact('2.5'), source: '宮崎市', standing: 'unverified' }]
 * const daysInYear = { days: 365, source: '契約書', standing: 'unverified' }
 * const terms = { rates, rateOf: 'first-late-day', daysInYear }
 * const late = { overpaid: yen(1499877), dueOn: '2026-04-30', contractOn: null, terms, under: 'act' }
 * lateReturnInterest({ ...late, returnedOn: '2026-05-30' }).value // => '3081'
 * lateReturnInterest({ ...late, returnedOn: '2026-04-30' }).value // => '0'
 * lateReturnInterest({ ...late, returnedOn: '2026-05-30', dueOn: null }).value // => null
 */
export function lateReturnInterest(input: {
  readonly overpaid: Yen;
  readonly dueOn: PlainDate | null;
  readonly returnedOn: PlainDate;
  readonly contractOn: PlainDate | null;
  readonly terms: Omit<LateInterestTerms, 'smallSums'> | null;
  readonly under: 'act' | 'contract';
}): Derivation {
  const { overpaid: amount, returnedOn, terms, under } = input;
  if (amount < 0) throw new RangeError(`An overpaid amount is not negative: got ${amount}`);
  const clauses = under === 'act' ? ACT : [];
  const interest = interestForDays({
    ...input,
    paidOn: returnedOn,
    amount: given({
      label: figureLabels.overpaid,
      unit: 'yen',
      value: amount,
      source: figureLabels.settlementStatement,
    }),
    labels: { due: figureLabels.returnDue, interest: figureLabels.returnInterest },
    clauses,
  });
  const label = figureLabels.returnInterestPaid;
  return terms === null
    ? derive({ label, clauses, unit: 'yen', how: 'sum', of: [interest] })
    : rounded({
        label,
        of: interest,
        rounding: { rule: 'public-claim' },
        clauses: [...clauses, 'fraction-calculation-act:2(1)'],
      });
}
