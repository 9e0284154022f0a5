import { addDays, type PlainDate, plainDate, type YearMonth, yearMonth } from '@fukushi-kit/calendar';
import { exact, lateInterest, readingsOf, recheck, yen, yenOf } from '@fukushi-kit/yen';
import { describe, expect, test } from 'vitest';
import {
  type ClaimedOriginal,
  claim,
  inspectionDue,
  invoice,
  monthlyReport,
  payBy,
  type ReportedCase,
  type ReportTotals,
  type ReviewEvent,
  reviewOf,
  submissionDue,
} from '../src/index.ts';

const performancePeriod = { to: plainDate('2026-03-10'), clause: 'chigasaki-r7:4' };
const rule = {
  dayOfMonth: 10,
  reportMadeIn: 'reported-month',
  holidayRule: 'keep',
  clause: 'chigasaki-r7:9(2)',
} as const;

interface Month {
  readonly month: YearMonth;
  readonly cases: readonly ReportedCase[];
}

const plan = (
  controlNumber: string,
  madeOn: string,
  kind: 'new' | 'update',
  provision: 'given' | 'refused',
): ReportedCase => ({
  controlNumber,
  plan: { kind, madeOn: plainDate(madeOn), complete: true, provision },
  roster: { answer: 'given', on: plainDate(madeOn) },
});
const months: readonly Month[] = [
  {
    month: yearMonth('2025-06'),
    cases: [plan('A-1', '2025-06-05', 'new', 'given'), plan('A-2', '2025-06-20', 'new', 'refused')],
  },
  {
    month: yearMonth('2025-11'),
    cases: [plan('A-1', '2025-11-04', 'update', 'given'), plan('A-3', '2025-11-28', 'new', 'given')],
  },
  { month: yearMonth('2026-02'), cases: [plan('A-4', '2026-02-27', 'new', 'given')] },
];

const idOf = ({ controlNumber, plan: original }: ReportedCase): string => `${controlNumber}/${original?.madeOn}`;
const handedIn = ({ month, cases }: Month): { readonly on: PlainDate; readonly log: readonly ReviewEvent[] } => {
  const { due: on } = submissionDue({ month, rule, isClosed: () => false, performancePeriod });
  return { on, log: cases.map((each) => ({ kind: 'submitted', original: idOf(each), form: 'form-1', on })) };
};

describe('a year of the contract of Chigasaki', () => {
  const logs = months.flatMap((month) => {
    const { on, log } = handedIn(month);
    const corrected = log[0]?.original === 'A-1/2025-11-04' ? log[0].original : null;
    const correction: readonly ReviewEvent[] =
      corrected === null
        ? []
        : [
            { kind: 'correction-asked', original: corrected, on: addDays(on, 3), points: ['避難経路及びその他の事項'] },
            { kind: 'resubmitted', original: corrected, on: addDays(on, 6) },
            { kind: 'duplicate-replaced', original: corrected, on: addDays(on, 6), holder: 'contractor' },
            { kind: 'duplicate-replaced', original: corrected, on: addDays(on, 7), holder: 'person' },
          ];
    const receipts = log.map(
      ({ original }): ReviewEvent => ({
        kind: 'received',
        original,
        on: addDays(on, 12),
        notice: `${month.month}の通知`,
      }),
    );
    return [...log, ...correction, ...receipts];
  });
  const review = reviewOf(logs);
  const originals = months.flatMap(({ cases }) =>
    cases.map(
      (each): ClaimedOriginal => ({
        id: idOf(each),
        form: 'form-1',
        kind: each.plan?.kind ?? null,
        provision: each.plan?.provision ?? null,
        changedBeforeReceipt: false,
      }),
    ),
  );
  const claimed = claim({
    originals,
    review,
    claimedBefore: [],
    prices: { new: yen(7001), update: yen(3000), category: 'standard', source: '契約書' },
    rates: {
      standard: [
        { from: plainDate('2019-10-01'), to: null, percent: exact(10), source: '契約書', standing: 'verified' },
      ],
      reduced: [],
    },
    taxOn: performancePeriod.to,
    performancePeriod,
    readings: {
      updatedPlan: 'own-price',
      refusedProvision: 'payable',
      receivedAfterPeriod: 'payable',
      changedBeforeReceipt: null,
    },
  });

  test('the reports count what is handed in, month by month', () => {
    let totals: ReportTotals = { newPlans: 0, updatedPlans: 0, rostersGiven: 0, rostersRefused: 0 };
    for (const { month, cases } of months) {
      const { throughThisMonth, findings } = monthlyReport({ month, cases, previousTotals: totals });
      expect(findings).toEqual([]);
      totals = {
        newPlans: throughThisMonth.plans.new.count ?? -1,
        updatedPlans: throughThisMonth.plans.update.count ?? -1,
        rostersGiven: throughThisMonth.rosters.given.count ?? -1,
        rostersRefused: throughThisMonth.rosters.refused.count ?? -1,
      };
    }
    expect(totals).toEqual({ newPlans: 4, updatedPlans: 1, rostersGiven: 5, rostersRefused: 0 });
  });

  test('every original is received, and the correction gave the city its days anew', () => {
    expect(review.findings).toEqual([]);
    expect([...review.states.values()].map(({ at }) => at)).toEqual(Array(5).fill('received'));
    const late = [...review.states.values()].map((state) =>
      state.at === 'received'
        ? inspectionDue({ since: state.since, agreedDays: null, finishedOn: state.receivedOn }).daysLate
        : null,
    );
    expect(late).toEqual([2, 2, 0, 2, 2]);
  });

  test('the claim pays four new plans and an update, and says on which readings', () => {
    if (!claimed.ok) throw new Error('refused');
    const { amount, counts, findings } = claimed.value;
    expect(counts).toEqual({ new: 4, update: 1 });
    expect([amount.excluded, amount.tax, amount.confirmed].map(yenOf)).toEqual([31004, 3100, 34104]);
    expect(
      readingsOf(amount.confirmed)
        .map(({ doubt }) => doubt)
        .sort(),
    ).toEqual([
      'chigasaki-r7:12/fraction-act',
      'chigasaki-r7:12/received-after-period',
      'chigasaki-r7:12/refused-provision',
      'chigasaki-r7:12/updated-plan',
    ]);
    expect(findings).toEqual([]);
    expect(recheck(amount.confirmed)).toEqual([]);
  });

  test('the invoice follows the period, the payment follows the invoice, and a late one bears interest', () => {
    if (!claimed.ok) throw new Error('refused');
    const agreed = { new: 4, update: 1, on: plainDate('2026-03-24') };
    const bill = invoice({ claim: claimed.value, on: plainDate('2026-03-25'), agreed, performancePeriod });
    expect(bill).toMatchObject({ ok: true, value: { amount: 34104 } });
    const payment = payBy({
      invoiceDated: plainDate('2026-03-25'),
      receivedOn: plainDate('2026-03-26'),
      agreedDays: 30,
      inspectionDaysLate: 2,
      refused: null,
      reading: 'earlier',
      isBankClosed: () => false,
    });
    expect([payment.contract, payment.statutory, payment.due]).toEqual(['2026-04-24', '2026-04-23', '2026-04-23']);
    const interest = lateInterest({
      unpaid: yen(34104),
      dueOn: plainDate('2026-04-23'),
      paidOn: plainDate('2026-07-22'),
      contractOn: null,
      terms: {
        rates: [
          { from: plainDate('2021-04-01'), to: null, percent: exact('2.5'), source: '計算例', standing: 'unverified' },
        ],
        rateOf: 'first-late-day',
        daysInYear: { days: 365, source: '計算例', standing: 'unverified' },
        smallSums: { unit: yen(100), source: '計算例', standing: 'unverified' },
      },
    });
    expect(yenOf(interest)).toBe(200);
  });
});
