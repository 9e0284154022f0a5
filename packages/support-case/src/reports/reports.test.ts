import { addDays, plainDate } from '@fukushi-kit/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contract } from '../../test/sample-case.ts';
import { visit } from '../../test/sample-log.ts';
import {
  type AdviserVisit,
  type AnnualGoal,
  evaluationFindings,
  evaluationSummary,
  goalFindings,
  goalReached,
  goalsSubmittedOn,
  nationalDataFindings,
  periodEndFindings,
  type SummaryReading,
  submissionState,
  type VisitStatus,
  visitFindings,
  visitList,
} from '../index.ts';

const codes = (
  found: readonly { readonly code: string; readonly severity: string; readonly path: readonly PropertyKey[] }[],
): readonly unknown[] => found.map(({ code, severity, path }) => [code, severity, path.join('.')]);

describe('goals and annual plan (8(1)), results (8(2))', () => {
  const goal = (parts: Partial<AnnualGoal> = {}): AnnualGoal => ({
    programme: 'multi-agency',
    goal: 'プランを20件作る',
    startsOn: '2025-04-01',
    agreedOn: '2025-03-10',
    submittedOn: '2025-03-31',
    target: 20,
    reachedWhen: 'at-least',
    result: 21,
    reportedOn: '2026-03-31',
    ...parts,
  });
  const both = (parts: Partial<AnnualGoal> = {}): readonly AnnualGoal[] => [
    goal(parts),
    goal({ programme: 'comprehensive-consultation' }),
  ];
  const found = (goals: readonly AnnualGoal[], asOf: string): readonly unknown[] =>
    codes(goalFindings(goals, { period: contract, asOf }));

  test('each of the two commissioned programmes has some', () => {
    expect(found(both(), '2026-04-01')).toEqual([]);
    expect(found([goal()], '2025-04-01')).toEqual([['no-goals', 'error', 'goals']]);
    expect(
      goalFindings([], { period: contract, asOf: '2025-04-01' }).map(({ detail }) => detail?.['programme']),
    ).toEqual(['comprehensive-consultation', 'multi-agency']);
  });

  test.each<[parts: Partial<AnnualGoal>, asOf: string, expected: readonly unknown[]]>([
    [{ submittedOn: '2025-03-31' }, '2025-04-01', []],
    [{ submittedOn: '2025-04-01' }, '2025-04-01', [['goal-submitted-late', 'error', 'goals.0.submittedOn']]],
    [{ submittedOn: null }, '2025-03-31', [['goal-not-submitted', 'notice', 'goals.0.submittedOn']]],
    [{ submittedOn: null }, '2025-04-01', [['goal-not-submitted', 'error', 'goals.0.submittedOn']]],
    [{ agreedOn: null }, '2025-04-01', [['goal-not-agreed', 'error', 'goals.0.agreedOn']]],
    [{ reportedOn: null }, '2026-03-31', []],
    [{ reportedOn: null }, '2026-04-01', [['result-not-reported', 'error', 'goals.0.reportedOn']]],
    [{ result: null }, '2026-04-01', [['result-not-reported', 'error', 'goals.0.result']]],
  ])('%j on %s: %j', (parts, asOf, expected) => {
    expect(found(both(parts), asOf)).toEqual(expected);
  });

  test.each<[name: string, goals: readonly AnnualGoal[], on: string | null]>([
    ['none', [], null],
    ['one programme alone', [goal()], null],
    ['both on one day', both(), '2025-03-31'],
    ['one of them earlier', both({ submittedOn: '2025-03-20' }), '2025-03-31'],
    ['one of them late', both({ submittedOn: '2025-04-02' }), '2025-04-02'],
    ['a further goal that is not submitted', [...both(), goal({ submittedOn: null })], null],
  ])('are with the city once those of both programmes are: %s', (_, goals, on) => {
    expect(goalsSubmittedOn(goals)).toBe(on);
  });

  test.each<[target: number | null, reachedWhen: AnnualGoal['reachedWhen'], result: number | null, reached: string]>([
    [20, 'at-least', 19, 'unmet'],
    [20, 'at-least', 20, 'met'],
    [5, 'at-most', 5, 'met'],
    [5, 'at-most', 6, 'unmet'],
    [0, 'at-most', 0, 'met'],
    [null, 'at-least', 20, 'open'],
    [20, 'at-least', null, 'open'],
  ])('a target of %s %s with %s is %s', (target, reachedWhen, result, reached) => {
    expect(goalReached({ target, reachedWhen, result })).toBe(reached);
  });
});

describe('visit plan and visit status list (8(3))', () => {
  test.each<[name: string, parts: Partial<AdviserVisit>, status: VisitStatus]>([
    ['made as planned', {}, 'as-planned'],
    ['made later', { visitedOn: '2025-06-06' }, 'on-another-day'],
    ['made without a plan', { plannedOn: null }, 'without-plan'],
    ['planned for today', { plannedOn: '2025-06-10', visitedOn: null }, 'to-come'],
    ['planned for yesterday', { plannedOn: '2025-06-09', visitedOn: null }, 'missed'],
    ['cancelled', { visitedOn: null, cancelledOn: '2025-06-04' }, 'cancelled'],
    ['cancelled, but made', { cancelledOn: '2025-06-04' }, 'as-planned'],
    ['neither', { plannedOn: null, visitedOn: null }, 'not-recorded'],
    ['entered for tomorrow', { plannedOn: null, visitedOn: '2025-06-11' }, 'to-come'],
  ])('%s on 10 June', (_, parts, status) => {
    expect(visitList([visit(parts)], { adviser: 'S-01', asOf: '2025-06-10' })).toMatchObject([{ status, index: 0 }]);
  });

  test('of one adviser, in the order of days', () => {
    const visits = [
      visit({ number: 'V-1', plannedOn: '2025-06-20', visitedOn: null }),
      visit({ number: 'V-2' }),
      visit({ number: 'V-3', adviser: 'S-02' }),
      visit({ number: 'V-4', plannedOn: null, visitedOn: '2025-06-02' }),
    ];
    const rows = visitList(visits, { adviser: 'S-01', asOf: '2025-06-10' });
    expect(rows.map(({ visit: each, index }) => [each.number, index])).toEqual([
      ['V-4', 3],
      ['V-2', 1],
      ['V-1', 0],
    ]);
  });

  const at = { period: contract, asOf: '2026-04-30', advisers: ['S-01'] };
  test.each<[name: string, visits: readonly AdviserVisit[], expected: readonly unknown[]]>([
    ['on the first day of the contract', [visit({ plannedOn: '2025-04-01', visitedOn: '2025-04-01' })], []],
    ['on the last', [visit({ plannedOn: '2026-03-31', visitedOn: '2026-03-31' })], []],
    [
      'the day before',
      [visit({ plannedOn: '2025-04-01', visitedOn: '2025-03-31' })],
      [['visit-outside-period', 'error', 'visits.0.visitedOn']],
    ],
    [
      'the day after',
      [visit({ plannedOn: '2026-04-01', visitedOn: '2026-03-31' })],
      [['visit-outside-period', 'error', 'visits.0.plannedOn']],
    ],
    ['missed', [visit({ visitedOn: null })], [['visit-missed', 'warning', 'visits.0.visitedOn']]],
    ['without a plan', [visit({ plannedOn: null })], [['visit-without-plan', 'notice', 'visits.0.plannedOn']]],
    [
      'without any day',
      [visit({ plannedOn: null, visitedOn: null })],
      [['visit-day-not-recorded', 'warning', 'visits.0']],
    ],
    [
      'of an unknown kind',
      [visit({ isOutreach: null })],
      [['visit-kind-not-recorded', 'warning', 'visits.0.isOutreach']],
    ],
    ['by a stranger', [visit({ adviser: 'S-99' })], [['adviser-unknown', 'error', 'visits.0.adviser']]],
    ['twice', [visit(), visit()], [['number-twice', 'error', 'visits.1.number']]],
  ])('%s', (_, visits, expected) => {
    expect(codes(visitFindings(visits, at))).toEqual(expected);
  });
});

describe('documents at the end of the period (8(5))', () => {
  const document = (kind: 'completion-report' | 'settlement-report' | 'other', submittedOn: string | null) =>
    ({ kind, title: null, submittedOn }) as const;
  const found = (documents: Parameters<typeof periodEndFindings>[0], asOf: string): readonly unknown[] =>
    periodEndFindings(documents, { period: contract, asOf })
      .slice(1)
      .map(({ code, severity, clauses }) => [code, severity, clauses?.[0]]);

  test('the year that the specification writes is told each time', () => {
    expect(periodEndFindings([], { period: contract, asOf: '2025-04-01' })[0]).toMatchObject({
      code: 'period-end-of-other-year',
      severity: 'notice',
      detail: { due: '2026-03-31', doubt: 'kashiwa-r7:8(5)/fiscal-year', reading: 'contract-period' },
    });
  });

  test('both on the last day are in time, the day after they are late', () => {
    const of = (day: string): Parameters<typeof periodEndFindings>[0] => [
      document('completion-report', day),
      document('settlement-report', day),
    ];
    expect(found(of('2026-03-31'), '2026-04-01')).toEqual([]);
    expect(found(of('2026-04-01'), '2026-04-01')).toEqual([
      ['document-submitted-late', 'error', 'kashiwa-r7:8(5)ア'],
      ['document-submitted-late', 'error', 'kashiwa-r7:8(5)イ'],
    ]);
  });

  test('what is not there is told, as an error once the period is over; others only if they are named', () => {
    expect(found([], '2026-03-31')).toEqual([
      ['document-not-submitted', 'notice', 'kashiwa-r7:8(5)ア'],
      ['document-not-submitted', 'notice', 'kashiwa-r7:8(5)イ'],
    ]);
    const named = [
      document('completion-report', '2026-03-30'),
      document('settlement-report', null),
      document('other', null),
    ];
    expect(found(named, '2026-04-01')).toEqual([
      ['document-not-submitted', 'error', 'kashiwa-r7:8(5)イ'],
      ['document-not-submitted', 'error', 'kashiwa-r7:8(5)ウ'],
    ]);
  });

  test.each<[due: string | null, submittedOn: string | null, asOf: string, state: string]>([
    ['2025-05-10', '2025-05-09', '2025-05-31', 'in-time'],
    ['2025-05-10', '2025-05-10', '2025-05-31', 'in-time'],
    ['2025-05-10', '2025-05-11', '2025-05-31', 'late'],
    ['2025-05-10', '2025-05-11', '2025-05-10', 'to-come'],
    ['2025-05-10', null, '2025-05-10', 'to-come'],
    ['2025-05-10', null, '2025-05-11', 'overdue'],
    [null, null, '2025-05-11', 'not-dated'],
    [null, '2025-05-01', '2025-05-11', 'in-time'],
  ])('due %s, submitted %s, on %s: %s', (due, submittedOn, asOf, state) => {
    expect(submissionState({ due, submittedOn, asOf })).toBe(state);
  });
});

describe('the evaluation meeting (8(6))', () => {
  type Meetings = Parameters<typeof evaluationFindings>[0];
  const found = (meetings: Meetings, asOf: string, summaryOnTheDay: SummaryReading | null): readonly unknown[] =>
    codes(evaluationFindings(meetings, { period: contract, asOf, summaryOnTheDay }));

  test.each<[meetings: Meetings, asOf: string, expected: readonly unknown[]]>([
    [[{ on: '2026-03-31', summaryReportedOn: '2026-03-30' }], '2026-04-01', []],
    [
      [{ on: '2026-02-20', summaryReportedOn: '2026-02-21' }],
      '2026-04-01',
      [['summary-after-meeting', 'error', 'evaluationMeetings.0.summaryReportedOn']],
    ],
    [
      [{ on: '2026-02-20', summaryReportedOn: null }],
      '2026-02-21',
      [['summary-not-reported', 'error', 'evaluationMeetings.0.summaryReportedOn']],
    ],
    [[], '2026-03-31', [['no-evaluation-meeting', 'notice', 'evaluationMeetings']]],
    [[], '2026-04-01', [['no-evaluation-meeting', 'error', 'evaluationMeetings']]],
    [
      [{ on: '2026-04-01', summaryReportedOn: '2026-03-30' }],
      '2026-04-02',
      [
        ['no-evaluation-meeting', 'error', 'evaluationMeetings'],
        ['evaluation-outside-period', 'error', 'evaluationMeetings.0.on'],
      ],
    ],
  ])('under every reading, %j on %s: %j', (meetings, asOf, expected) => {
    for (const reading of ['same-day', 'day-before', null] as const)
      expect(found(meetings, asOf, reading)).toEqual(expected);
  });

  test.each<[reading: SummaryReading | null, code: string, severity: string, detail: object]>([
    ['same-day', 'summary-on-the-day', 'notice', { reading: 'same-day' }],
    ['day-before', 'summary-not-before-the-day', 'error', { reading: 'day-before' }],
    [null, 'summary-reading-not-chosen', 'warning', {}],
  ])('a summary of the day of the meeting, read as %s: %s', (summaryOnTheDay, code, severity, detail) => {
    const look = { period: contract, asOf: '2026-04-01', summaryOnTheDay };
    expect(evaluationFindings([{ on: '2026-02-20', summaryReportedOn: '2026-02-20' }], look)).toEqual([
      {
        code,
        severity,
        path: ['evaluationMeetings', 0, 'summaryReportedOn'],
        clauses: ['kashiwa-r7:8(6)'],
        detail: { doubt: 'kashiwa-r7:8(6)/summary-on-the-day', ...detail },
      },
    ]);
  });

  test.each<[reading: SummaryReading | null, asOf: string, severity: string]>([
    ['same-day', '2026-02-20', 'notice'],
    ['same-day', '2026-02-21', 'error'],
    ['day-before', '2026-02-19', 'notice'],
    ['day-before', '2026-02-20', 'error'],
    [null, '2026-02-20', 'notice'],
    [null, '2026-02-21', 'error'],
  ])('a summary not reported, read as %s, is on %s %s', (reading, asOf, severity) => {
    const of = codes(
      evaluationFindings([{ on: '2026-02-20', summaryReportedOn: null }], {
        period: contract,
        asOf,
        summaryOnTheDay: reading,
      }),
    );
    expect(of).toContainEqual(['summary-not-reported', severity, 'evaluationMeetings.0.summaryReportedOn']);
  });

  test.each(['same-day', 'day-before', null] as const)(
    'the last day of a summary read as %s names its reading',
    (reading) => {
      const doubt = 'kashiwa-r7:8(6)/summary-on-the-day';
      const { readings } = evaluationSummary({ on: '2026-02-20', summaryReportedOn: null }, reading);
      expect(readings).toEqual(reading === null ? [] : [{ doubt, reading }]);
    },
  );

  test('only the day of the meeting itself needs a reading', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: -3, max: 3 }), (after, before) => {
        const on = addDays(plainDate('2025-04-01'), after);
        const meeting = { on, summaryReportedOn: addDays(on, -before) };
        const [loose, strict, open] = (['same-day', 'day-before', null] as const).map(
          (reading) => evaluationSummary(meeting, reading).outcome,
        );
        expect(open).toBe(loose === strict ? loose : 'open');
        expect(open === 'open').toBe(before === 0);
      }),
    );
  });
});

describe('data that the state asks for (8(4))', () => {
  test.each<[due: string | null, submittedOn: string | null, asOf: string, expected: readonly unknown[]]>([
    ['2025-10-31', '2025-10-31', '2025-11-01', []],
    ['2025-10-31', null, '2025-10-31', []],
    ['2025-10-31', null, '2025-11-01', [['national-data-not-submitted', 'error', 'nationalReports.0.submittedOn']]],
    [
      '2025-10-31',
      '2025-11-01',
      '2025-11-01',
      [['national-data-submitted-late', 'error', 'nationalReports.0.submittedOn']],
    ],
    [null, null, '2025-11-01', [['national-data-not-submitted', 'warning', 'nationalReports.0.submittedOn']]],
    [null, '2025-11-01', '2025-11-01', []],
  ])('due %s, submitted %s, on %s: %j', (due, submittedOn, asOf, expected) => {
    expect(codes(nationalDataFindings([{ title: '実績', due, submittedOn }], asOf))).toEqual(expected);
  });
});
