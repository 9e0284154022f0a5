import { plainDate } from '@fukushi-kit/calendar';
import { describe, expect, test } from 'vitest';
import { type ControlId, evaluate, type ParameterName, structureSnapshot, type Verdict } from '../src/index.ts';
import { agreed, booksOf, type Rows } from './books-of.ts';
import {
  audit,
  contract,
  document,
  held,
  id,
  incident,
  network,
  opinion,
  person,
  request,
  returned,
  software,
  subcontract,
  takeOut,
  terminal,
} from './rows.ts';

/** Fiscal 2023, whose February has 29 days. */
const leapYear = contract({ from: '2023-04-01', to: '2024-03-31', workStartsOn: '2023-04-01' });
const declared = { from: '2023-04-01', to: '2024-12-31', declaredOn: '2024-12-31' };

function judged(
  control: ControlId,
  parameter: ParameterName,
  value: number,
  rows: Rows,
  asOf: string,
): readonly [Verdict, string | undefined] {
  const books = booksOf({ contract: [leapYear], ...rows }, declared);
  const { verdict, findings } = evaluate(control, books, agreed({ [parameter]: value }), plainDate(asOf));
  return [verdict, findings[0]?.code];
}

const KEPT = ['conforming', undefined] as const;
const NOT_DUE = ['not-applicable', 'not-due-yet'] as const;
const FAR = '2024-03-31';
const worker = person({ joinedOn: '2023-04-01' });

describe('a term of days ends with its last day, over the end of February', () => {
  test.each<
    [
      control: ControlId,
      parameter: ParameterName,
      days: number,
      done: (on: string) => Rows,
      last: string,
      late: string,
      code: string,
    ]
  >([
    [
      'k5-8',
      'diagram-days',
      2,
      (on) => ({
        networks: [network({ change: 'line', from: '2024-02-27', reportedOn: '2024-02-26', diagramSubmittedOn: on })],
      }),
      '2024-02-29',
      '2024-03-01',
      'diagram-submitted-late',
    ],
    [
      'k5-2',
      'layout-days',
      1,
      (on) => ({
        documents: [document('layout-drawing', { madeOn: '2024-02-28', consultedOn: '2024-02-28', submittedOn: on })],
      }),
      '2024-02-29',
      '2024-03-01',
      'drawing-submitted-late',
    ],
    [
      'k4-2-ka',
      'complaint-days',
      3,
      (on) => ({ opinions: [opinion({ receivedOn: '2024-02-27', reportedOn: on })] }),
      '2024-03-01',
      '2024-03-02',
      'complaint-reported-late',
    ],
    [
      'k9-14a',
      'opinion-days',
      2,
      (on) => ({ opinions: [opinion({ receivedOn: '2024-02-28', handledOn: on })] }),
      '2024-03-01',
      '2024-03-02',
      'handled-late',
    ],
    [
      'k9-11a',
      'answer-days',
      5,
      (on) => ({
        requests: [request('report-request', { receivedOn: '2024-02-26', dueOn: null, answeredOn: on })],
      }),
      '2024-03-02',
      '2024-03-03',
      'answered-late',
    ],
    [
      'c8-2',
      'take-out-days',
      0,
      (on) => ({ takeOuts: [takeOut({ on: '2024-02-29', returnedOn: on })] }),
      '2024-02-29',
      '2024-03-01',
      'returned-late',
    ],
    [
      'k10-2-o2',
      'disabling-days',
      1,
      (on) => ({
        staff: [person({ joinedOn: '2023-04-01', leftOn: '2024-02-28' })],
        ids: [id({ issuedOn: '2023-04-01', disabledOn: on })],
      }),
      '2024-02-29',
      '2024-03-01',
      'id-disabled-late',
    ],
  ])('%s within %s = %i', (control, parameter, days, done, last, late, code) => {
    expect(judged(control, parameter, days, done(last), FAR)).toEqual(KEPT);
    expect(judged(control, parameter, days, done(late), FAR)).toEqual(['nonconforming', code]);
  });

  test.each<
    [
      control: ControlId,
      parameter: ParameterName,
      days: number,
      undone: Rows,
      last: string,
      after: string,
      code: string,
    ]
  >([
    [
      'k9-11a',
      'answer-days',
      5,
      { requests: [request('report-request', { receivedOn: '2024-02-26', dueOn: null, answeredOn: null })] },
      '2024-03-02',
      '2024-03-03',
      'not-answered',
    ],
    [
      'c8-2',
      'take-out-days',
      1,
      { takeOuts: [takeOut({ on: '2024-02-28', returnedOn: null })] },
      '2024-02-29',
      '2024-03-01',
      'not-returned',
    ],
    [
      'k9-14a',
      'opinion-days',
      2,
      { opinions: [opinion({ receivedOn: '2024-02-27', handledOn: null })] },
      '2024-02-29',
      '2024-03-01',
      'not-handled',
    ],
  ])(
    '%s, not done within %s = %i, breaks nothing before the last day is over',
    (control, parameter, days, undone, last, after, code) => {
      expect(judged(control, parameter, days, undone, last)).toEqual(NOT_DUE);
      expect(judged(control, parameter, days, undone, after)).toEqual(['nonconforming', code]);
    },
  );

  test.each<
    [
      control: ControlId,
      parameter: ParameterName,
      days: number,
      last: (on: string) => Rows,
      fresh: string,
      old: string,
      code: string,
    ]
  >([
    [
      'k10-1-a3',
      'definition-days',
      7,
      (on) => ({ terminals: [terminal({ use: 'internet-only', from: '2023-04-01', definitionsOn: on })] }),
      '2024-02-23',
      '2024-02-22',
      'definitions-old',
    ],
    [
      'c9-3',
      'scan-days',
      7,
      (on) => ({ terminals: [terminal({ from: '2023-04-01', scannedOn: on })], software: [] }),
      '2024-02-23',
      '2024-02-22',
      'scan-old',
    ],
    [
      'k10-2-e1',
      'update-days',
      14,
      (on) => ({ terminals: [terminal({ from: '2023-04-01', updatedOn: on })], software: [] }),
      '2024-02-16',
      '2024-02-15',
      'system-update-old',
    ],
    [
      'k10-2-e1',
      'update-days',
      14,
      (on) => ({ terminals: [], software: [software({ from: '2023-04-01', latestEdition: '2.1', latestSince: on })] }),
      '2024-02-16',
      '2024-02-15',
      'edition-old',
    ],
    [
      'k10-2-o3',
      'unused-id-days',
      90,
      (on) => ({ ids: [id({ issuedOn: '2023-04-01', lastUsedOn: on })] }),
      '2023-12-02',
      '2023-12-01',
      'id-unused',
    ],
  ])('%s: %s = %i before 1 March 2024', (control, parameter, days, last, fresh, old, code) => {
    expect(judged(control, parameter, days, last(fresh), '2024-03-01')).toEqual(KEPT);
    expect(judged(control, parameter, days, last(old), '2024-03-01')).toEqual(['nonconforming', code]);
  });

  test.each<[control: ControlId, state: 'returned' | 'destroyed', last: string, late: string]>([
    ['k9-7d', 'returned', '2024-04-07', '2024-04-08'],
    ['c11-1b', 'returned', '2024-04-07', '2024-04-08'],
  ])('%s: seven days after the end of the contract', (control, state, last, late) => {
    const given = (disposedOn: string): Rows => ({ materials: [returned({ state, disposedOn })] });
    expect(judged(control, 'return-days', 7, given(last), '2024-04-30')).toEqual(KEPT);
    expect(judged(control, 'return-days', 7, given(late), '2024-04-30')).toEqual(['nonconforming', 'given-up-late']);
  });

  test('what is still held after the end is open until the agreed days are over, and broken then', () => {
    const rows: Rows = { materials: [returned({ state: 'held', disposedOn: null })] };
    expect(judged('k9-7a', 'return-days', 7, rows, '2024-03-31')).toEqual(['not-applicable', undefined]);
    expect(judged('k9-7a', 'return-days', 7, rows, '2024-04-07')).toEqual(['unverified', 'material-to-be-returned']);
    expect(judged('k9-7a', 'return-days', 7, rows, '2024-04-08')).toEqual(['nonconforming', 'material-still-held']);
    expect(judged('k9-7a', 'answer-days', 7, rows, '2024-04-08')).toEqual(['unverified', 'parameter-unset']);
  });

  test('a change of the structure is notified within the agreed days of it', () => {
    const shown = plainDate('2023-04-01');
    const then = booksOf({ staff: [worker], documents: [], workplaces: [] }, declared);
    const first = structureSnapshot(then, { number: 'D-1', reportedOn: shown, shown });
    const now = booksOf(
      { contract: [leapYear], staff: [{ ...worker, leftOn: '2024-02-28' }], documents: [], workplaces: [] },
      declared,
    );
    const on = (reportedOn: string) => {
      const day = plainDate(reportedOn);
      const notice = structureSnapshot(now, { number: 'D-2', reportedOn: day, shown: day });
      const books = { ...now, reportedStructures: { schemaVersion: '1' as const, rows: [first, notice] } };
      const { verdict, findings } = evaluate('c2-6', books, agreed({ 'structure-notice-days': 2 }), plainDate(FAR));
      return [verdict, findings[0]?.code];
    };
    expect(on('2024-03-01')).toEqual(KEPT);
    expect(on('2024-03-02')).toEqual(['nonconforming', 'change-notified-late']);
  });
});

describe('a term of months goes by the calendar', () => {
  test.each<
    [
      control: ControlId,
      parameter: ParameterName,
      months: number,
      last: (on: string) => Rows,
      on: string,
      lastDay: string,
      after: string,
      code: string,
    ]
  >([
    [
      'k10-2-u1',
      'self-check-months',
      6,
      (on) => ({ audits: [audit('self-check', { on })] }),
      '2023-08-31',
      '2024-02-29',
      '2024-03-01',
      'self-check-overdue',
    ],
    [
      'k10-2-u1',
      'self-check-months',
      6,
      (on) => ({ audits: [audit('self-check', { on })] }),
      '2023-08-29',
      '2024-02-29',
      '2024-03-01',
      'self-check-overdue',
    ],
    [
      'k10-2-u2',
      'audit-months',
      9,
      (on) => ({ audits: [audit('audit', { on })] }),
      '2023-05-31',
      '2024-02-29',
      '2024-03-01',
      'audit-overdue',
    ],
    [
      'k10-2-o7',
      'id-review-months',
      3,
      (on) => ({ audits: [audit('id-review', { on })] }),
      '2023-11-30',
      '2024-02-29',
      '2024-03-01',
      'id-review-overdue',
    ],
    [
      'k9-10a',
      'supervision-months',
      3,
      (on) => ({ subcontracts: [subcontract({ startsOn: '2023-05-01', supervisedOn: [on] })] }),
      '2023-11-30',
      '2024-02-29',
      '2024-03-01',
      'subcontractor-unsupervised',
    ],
    [
      'c14-1a',
      'training-months',
      6,
      (on) => ({ staff: [worker], supervision: [held('training', { on })] }),
      '2023-08-29',
      '2024-02-29',
      '2024-03-01',
      'training-overdue',
    ],
    [
      'k9-9a',
      'supervision-months',
      6,
      (on) => ({ staff: [worker], supervision: [held('supervision', { on })] }),
      '2023-08-30',
      '2024-02-29',
      '2024-03-01',
      'supervision-overdue',
    ],
    [
      'k10-2-ka1',
      'document-review-months',
      6,
      (on) => ({ documents: [document('compliance-rules', { madeOn: '2023-04-01', reviewedOn: on })] }),
      '2023-08-31',
      '2024-02-29',
      '2024-03-01',
      'review-overdue',
    ],
  ])('%s: %s = %i after a day', (control, parameter, months, last, on, lastDay, after, code) => {
    const asks = (asOf: string): readonly [Verdict, string | undefined] =>
      judged(control, parameter, months, last(on), asOf);
    expect(asks(lastDay)[1]).not.toBe(code);
    expect(asks(after)).toEqual(['nonconforming', code]);
  });

  test('work begins to count on its first day, and nothing is owed after its last', () => {
    const asks = (months: number, asOf: string): readonly [Verdict, string | undefined] =>
      judged('k10-2-u2', 'audit-months', months, { audits: [] }, asOf);
    expect(asks(6, '2023-09-30')).toEqual(['not-applicable', undefined]);
    expect(asks(6, '2023-10-01')).toEqual(['nonconforming', 'audit-overdue']);
    expect(asks(12, '2024-03-31')).toEqual(['not-applicable', undefined]);
    expect(asks(12, '2024-04-01')).toEqual(['nonconforming', 'audit-overdue']);
    expect(asks(13, '2024-12-31')).toEqual(['not-applicable', undefined]);
  });
});

describe('a term of minutes runs from the minute of knowing', () => {
  const known = { knownOn: '2024-02-28', knownAt: '23:30' };

  test.each<[firstReportOn: string, firstReportAt: string | null, expected: readonly [Verdict, string | undefined]]>([
    ['2024-02-28', '23:30', KEPT],
    ['2024-02-29', '00:30', KEPT],
    ['2024-02-29', '00:31', ['nonconforming', 'incident-reported-late']],
    ['2024-03-01', null, ['nonconforming', 'incident-reported-late']],
    ['2024-02-29', null, ['unverified', 'time-not-recorded']],
    ['2024-02-28', '23:29', ['unverified', 'done-before-known']],
  ])('known on 28 February at 23:30, reported on %s at %s', (firstReportOn, firstReportAt, expected) => {
    const rows: Rows = { incidents: [incident({ ...known, firstReportOn, firstReportAt })] };
    expect(judged('c13-1a', 'first-report-minutes', 60, rows, FAR)).toEqual(expected);
  });

  test.each<[knownAt: string | null, minutes: number, expected: readonly [Verdict, string | undefined]]>([
    ['23:30', 30, NOT_DUE],
    ['23:29', 30, ['nonconforming', 'incident-not-reported']],
    [null, 30, ['unverified', 'time-not-recorded']],
    [null, 1440, NOT_DUE],
  ])('known at %s and not reported at the end of the day, within %i minutes', (knownAt, minutes, expected) => {
    const rows: Rows = {
      incidents: [incident({ knownOn: '2024-02-29', knownAt, firstReportOn: null, firstReportAt: null })],
    };
    expect(judged('c13-1a', 'first-report-minutes', minutes, rows, '2024-02-29')).toEqual(expected);
  });

  test('the first measure has a time of its own', () => {
    const measured = (firstMeasureAt: string): Rows => ({
      incidents: [incident({ ...known, firstMeasureOn: '2024-02-29', firstMeasureAt })],
    });
    expect(judged('c13-2', 'containment-minutes', 240, measured('03:30'), FAR)).toEqual(KEPT);
    expect(judged('c13-2', 'containment-minutes', 240, measured('03:31'), FAR)).toEqual([
      'nonconforming',
      'contained-late',
    ]);
  });
});

describe('a number of machines is the most, or the least', () => {
  test.each<
    [
      control: ControlId,
      parameter: ParameterName,
      use: 'work' | 'telephone',
      agreedOn: number,
      count: number,
      verdict: Verdict,
    ]
  >([
    ['k10-1-u1', 'work-terminal-count', 'work', 2, 2, 'conforming'],
    ['k10-1-u1', 'work-terminal-count', 'work', 2, 3, 'nonconforming'],
    ['k10-1-u1', 'work-terminal-count', 'work', 2, 0, 'nonconforming'],
    ['k5-9', 'telephone-count', 'telephone', 2, 2, 'conforming'],
    ['k5-9', 'telephone-count', 'telephone', 2, 1, 'nonconforming'],
  ])('%s: %s of %s with %i agreed and %i there', (control, parameter, use, agreedOn, count, verdict) => {
    const terminals = Array.from({ length: count }, (_, index) =>
      terminal({ number: `T-${index}`, use, from: '2023-04-01' }),
    );
    expect(judged(control, parameter, agreedOn, { terminals }, FAR)[0]).toBe(verdict);
  });
});

describe('beforehand (あらかじめ) is earlier than the deed, on one day by the time', () => {
  test.each<[issuedOn: string, issuedAt: string | null, at: string | null, code: string | undefined]>([
    ['2024-02-28', null, null, undefined],
    ['2024-02-29', '09:59', '10:00', undefined],
    ['2024-02-29', '10:00', '10:00', undefined],
    ['2024-02-29', '10:01', '10:00', 'approval-too-late'],
    ['2024-02-29', null, '10:00', 'approval-on-same-day'],
    ['2024-02-29', '09:59', null, 'approval-on-same-day'],
    ['2024-03-01', null, null, 'approval-too-late'],
  ])('approved on %s at %s, done on 29 February at %s', (issuedOn, issuedAt, at, code) => {
    const approval = {
      number: 'A-1',
      kind: 'approval',
      covers: ['taking-out'],
      only: null,
      written: true,
      issuedOn,
      issuedAt,
      until: null,
      method: null,
      digest: null,
    } as const;
    const rows: Rows = {
      takeOuts: [takeOut({ on: '2024-02-29', at })],
      approvals: [{ ...approval, covers: ['taking-out'] }],
    };
    expect(judged('c8-1', 'answer-days', 1, rows, FAR)[1]).toBe(code);
  });

  test.each<[submittedOn: string, expected: readonly [Verdict, string | undefined]]>([
    ['2024-02-28', KEPT],
    ['2024-02-29', ['unverified', 'structure-reported-on-day-of-start']],
    ['2024-03-01', ['nonconforming', 'structure-reported-after-start']],
  ])('work starts on 29 February, the structure is reported on %s', (submittedOn, expected) => {
    const rows: Rows = {
      contract: [{ ...leapYear, workStartsOn: '2024-02-29' }],
      documents: [document('structure-report', { madeOn: '2024-02-01', submittedOn })],
    };
    expect(judged('c2-4', 'answer-days', 1, rows, FAR)).toEqual(expected);
  });
});
