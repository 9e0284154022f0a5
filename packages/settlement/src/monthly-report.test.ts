import { plainDate, yearMonth } from '@fukushi-kit/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  messages,
  monthlyReport,
  type PlanOriginal,
  type ReportedCase,
  type ReportFigures,
  type ReportTotals,
  type RosterOriginal,
} from './index.ts';

const month = yearMonth('2025-06');
const nothing: ReportTotals = { newPlans: 0, updatedPlans: 0, rostersGiven: 0, rostersRefused: 0 };
const plan = (change: Partial<PlanOriginal> = {}): PlanOriginal => ({
  kind: 'new',
  madeOn: plainDate('2025-06-15'),
  complete: true,
  provision: 'given',
  ...change,
});
const roster = (change: Partial<RosterOriginal> = {}): RosterOriginal => ({
  answer: 'given',
  on: plainDate('2025-06-15'),
  ...change,
});
const one = (change: Partial<ReportedCase>): ReportedCase => ({
  controlNumber: 'A-1',
  plan: null,
  roster: null,
  ...change,
});
const counts = ({ plans, rosters }: ReportFigures): readonly (number | null)[] =>
  [plans.new, plans.update, plans.total, rosters.given, rosters.refused, rosters.total].map(({ count }) => count);

describe('the monthly report (月次報告書, 9(1))', () => {
  test.each<[what: string, original: PlanOriginal, counted: readonly number[], fault: string | null]>([
    ['a new plan of the first day', plan({ madeOn: plainDate('2025-06-01') }), [1, 0, 1], null],
    ['a new plan of the last day', plan({ madeOn: plainDate('2025-06-30') }), [1, 0, 1], null],
    ['an update', plan({ kind: 'update' }), [0, 1, 1], null],
    ['a plan whose provision is refused', plan({ provision: 'refused' }), [1, 0, 1], null],
    ['a plan of the day before', plan({ madeOn: plainDate('2025-05-31') }), [0, 0, 0], 'plan-made-in-other-month'],
    ['a plan of the day after', plan({ madeOn: plainDate('2025-07-01') }), [0, 0, 0], 'plan-made-in-other-month'],
    ['a plan of a year before', plan({ madeOn: plainDate('2024-06-15') }), [0, 0, 0], 'plan-made-in-other-month'],
    ['an incomplete plan', plan({ complete: false }), [0, 0, 0], 'plan-incomplete'],
    ['a plan without a day', plan({ madeOn: null }), [0, 0, 0], 'plan-day-unknown'],
    ['a plan not known to be new', plan({ kind: null }), [0, 0, 0], 'plan-kind-unknown'],
  ])('%s', (_what, original, counted, fault) => {
    const report = monthlyReport({ month, cases: [one({ plan: original })], previousTotals: nothing });
    expect(counts(report.thisMonth).slice(0, 3)).toEqual(counted);
    expect(report.findings.map(({ code, path }) => [code, ...path])).toEqual(
      fault ? [[fault, 'cases', 0, 'plan']] : [],
    );
    expect(report.submissions.length).toBe(fault ? 0 : 1);
  });

  test.each<[what: string, original: RosterOriginal, counted: readonly number[], fault: string | null]>([
    ['a consent', roster(), [1, 0, 1], null],
    ['a refusal', roster({ answer: 'refused' }), [0, 1, 1], null],
    ['no answer', roster({ answer: 'unanswered', on: null }), [0, 0, 0], 'roster-unanswered'],
    ['an answer that is not recorded', roster({ answer: null, on: null }), [0, 0, 0], 'roster-unanswered'],
    ['an answer without a day', roster({ on: null }), [0, 0, 0], 'roster-day-unknown'],
    ['an answer of May', roster({ on: plainDate('2025-05-31') }), [0, 0, 0], 'roster-answered-in-other-month'],
  ])('Form 2 (様式2) with %s', (_what, original, counted, fault) => {
    const report = monthlyReport({ month, cases: [one({ roster: original })], previousTotals: nothing });
    expect(counts(report.thisMonth).slice(3)).toEqual(counted);
    expect(report.findings.map(({ code, path }) => [code, ...path])).toEqual(
      fault ? [[fault, 'cases', 0, 'roster']] : [],
    );
  });

  test('adds the months before, lists what is handed in, and gives every figure its clauses', () => {
    const cases = [
      one({ controlNumber: 'A-1', plan: plan(), roster: roster() }),
      one({ controlNumber: 'A-2', plan: plan({ kind: 'update', provision: 'refused' }) }),
      one({ controlNumber: 'A-3', plan: plan({ complete: false }), roster: roster({ answer: 'refused' }) }),
      one({ controlNumber: 'A-4', plan: plan({ complete: false }) }),
      one({ controlNumber: 'A-5' }),
    ];
    const previousTotals = { newPlans: 11, updatedPlans: 2, rostersGiven: 10, rostersRefused: 1 };
    const report = monthlyReport({ month, cases, previousTotals });
    expect(counts(report.thisMonth)).toEqual([1, 1, 2, 1, 1, 2]);
    expect(counts(report.untilLastMonth)).toEqual([11, 2, 13, 10, 1, 11]);
    expect(counts(report.throughThisMonth)).toEqual([12, 3, 15, 11, 2, 13]);
    expect(report.submissions).toEqual([
      { controlNumber: 'A-1', planKind: 'new', planMadeOn: '2025-06-15', planProvision: 'given', roster: 'given' },
      { controlNumber: 'A-2', planKind: 'update', planMadeOn: '2025-06-15', planProvision: 'refused', roster: null },
      { controlNumber: 'A-3', planKind: null, planMadeOn: null, planProvision: null, roster: 'refused' },
    ]);
    expect(report.thisMonth.plans.new.clauses).toEqual(['chigasaki-r7:9(1)', 'chigasaki-r7:8(3)ア']);
    expect(report.thisMonth.rosters.total.clauses).toEqual(['chigasaki-r7:9(1)', 'chigasaki-r7:9(2)ウ']);
  });

  test('a control number counts once', () => {
    const report = monthlyReport({
      month,
      cases: [one({ plan: plan() }), one({ plan: plan() })],
      previousTotals: nothing,
    });
    expect(counts(report.thisMonth)[2]).toBe(1);
    expect(report.findings).toEqual([
      {
        code: 'control-number-twice',
        path: ['cases', 1, 'controlNumber'],
        severity: 'error',
        clauses: ['chigasaki-r7:12'],
      },
    ]);
  });

  test('totals that nobody knows are not taken for zero', () => {
    const report = monthlyReport({ month, cases: [one({ plan: plan() })], previousTotals: null });
    expect(counts(report.thisMonth)).toEqual([1, 0, 1, 0, 0, 0]);
    expect(counts(report.untilLastMonth)).toEqual([null, null, null, null, null, null]);
    expect(counts(report.throughThisMonth)).toEqual([null, null, null, null, null, null]);
  });

  test('a month without a case is a report of zeros', () => {
    const report = monthlyReport({ month, cases: [], previousTotals: nothing });
    expect(counts(report.throughThisMonth)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(report.submissions).toEqual([]);
  });

  test('totals that are no counts are an error of the program', () => {
    for (const newPlans of [-1, 0.5, Number.NaN]) {
      expect(() => monthlyReport({ month, cases: [], previousTotals: { ...nothing, newPlans } })).toThrow(RangeError);
    }
  });

  const anyDay = fc.constantFrom(null, plainDate('2025-05-31'), plainDate('2025-06-01'), plainDate('2025-06-30'));
  const anyPlan: fc.Arbitrary<PlanOriginal | null> = fc.option(
    fc.record({
      kind: fc.constantFrom('new', 'update', null),
      madeOn: anyDay,
      complete: fc.boolean(),
      provision: fc.constantFrom('given', 'refused', 'unanswered', null),
    }),
  );
  const anyRoster: fc.Arbitrary<RosterOriginal | null> = fc.option(
    fc.record({ answer: fc.constantFrom('given', 'refused', 'unanswered', null), on: anyDay }),
  );

  test('every original is either counted or named in a finding, and the order of the cases does not matter', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyPlan, anyRoster), { maxLength: 12 }), (originals) => {
        const cases = originals.map(([onePlan, oneRoster], index) => ({
          controlNumber: `A-${index}`,
          plan: onePlan,
          roster: oneRoster,
        }));
        const report = monthlyReport({ month, cases, previousTotals: nothing });
        const present = cases
          .flatMap((each) => [each.plan, each.roster])
          .filter((original) => original !== null).length;
        const { plans, rosters } = report.thisMonth;
        expect((plans.total.count ?? 0) + (rosters.total.count ?? 0) + report.findings.length).toBe(present);
        const reversed = monthlyReport({ month, cases: cases.toReversed(), previousTotals: nothing });
        expect(reversed.thisMonth).toEqual(report.thisMonth);
        expect(report.findings.every(({ code }) => code in messages)).toBe(true);
      }),
    );
  });
});
