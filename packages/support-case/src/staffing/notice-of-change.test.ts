import { addDays, plainDate } from '@fukushi-kit/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { member, roster } from '../../test/sample-staff.ts';
import {
  type NoticeOfChange,
  type NoticeTerm,
  noticeOfChange,
  type StaffMember,
  staffChangeFindings,
} from '../index.ts';

type Reading = NoticeTerm['counted'];

const DOUBT = 'kashiwa-r7:6(7)/one-month-before';
const readingId = (counted: Reading): string =>
  counted === 'whole-period-between' ? 'whole-month-between' : 'corresponding-day';

const term = (counted: Reading, months = 1): NoticeTerm => ({ months, counted, clause: 'kashiwa-r7:6(7)' });

describe('a change of staff is reported a month or more before (6(7))', () => {
  test.each<[on: string, reportedOn: string | null, reading: Reading, outcome: string, because: string]>([
    ['2025-10-01', '2025-08-31', 'whole-period-between', 'met', 'reported-in-time'],
    ['2025-10-01', '2025-09-01', 'whole-period-between', 'unmet', 'reported-late'],
    ['2025-10-01', '2025-09-01', 'corresponding-day', 'met', 'reported-in-time'],
    ['2025-10-01', '2025-09-02', 'corresponding-day', 'unmet', 'reported-late'],
    ['2025-10-01', '2025-08-31', null, 'met', 'reported-in-time'],
    ['2025-10-01', '2025-09-01', null, 'open', 'reading-not-chosen'],
    ['2025-10-01', '2025-09-02', null, 'unmet', 'reported-late'],
    ['2025-10-01', null, 'corresponding-day', 'open', 'not-reported'],
    ['2025-03-31', '2025-02-28', 'corresponding-day', 'met', 'reported-in-time'],
    ['2024-03-31', '2024-02-29', 'corresponding-day', 'met', 'reported-in-time'],
    ['2024-03-31', '2024-02-29', 'whole-period-between', 'unmet', 'reported-late'],
    ['2026-01-01', '2025-11-30', 'whole-period-between', 'met', 'reported-in-time'],
  ])('on %s, reported %s, read by %s: %s, %s', (on, reportedOn, reading, outcome, because) => {
    expect(noticeOfChange({ on, reportedOn }, term(reading))).toMatchObject<Partial<NoticeOfChange>>({
      outcome: outcome as NoticeOfChange['outcome'],
      because: because as NoticeOfChange['because'],
      clauses: ['kashiwa-r7:6(7)', 'civil-code:143(2)'],
      readings: reading === null ? [] : [{ doubt: DOUBT, reading: readingId(reading) }],
    });
  });

  test.each<[months: number, reading: Reading, due: string]>([
    [1, 'whole-period-between', '2025-08-31'],
    [2, 'whole-period-between', '2025-07-31'],
    [2, 'corresponding-day', '2025-08-01'],
    [8, 'corresponding-day', '2025-02-01'],
  ])('%i months before 1 October, read by %s, is %s', (months, reading, due) => {
    const { due: last, outcome } = noticeOfChange({ on: '2025-10-01', reportedOn: due }, term(reading, months));
    expect([last, outcome]).toEqual([due, 'met']);
    const dayAfter = addDays(plainDate(due), 1);
    expect(noticeOfChange({ on: '2025-10-01', reportedOn: dayAfter }, term(reading, months)).outcome).toBe('unmet');
  });

  test('the clause cited is the one of the term', () => {
    const cited = { ...term('corresponding-day'), clause: 'https://www.city.example.jp/shiyo.html#第6条' } as const;
    expect(noticeOfChange({ on: '2025-10-01', reportedOn: null }, cited).clauses).toEqual([
      'https://www.city.example.jp/shiyo.html#第6条',
      'civil-code:143(2)',
    ]);
    expect(noticeOfChange({ on: '2025-10-01', reportedOn: null }, cited).readings).toEqual([]);
  });

  test('what both readings agree on needs no reading', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 70 }), (after, before) => {
        const on = addDays(plainDate('2024-01-01'), after);
        const change = { on, reportedOn: addDays(on, -before) };
        const [loose, strict, open] = (['corresponding-day', 'whole-period-between', null] as const).map(
          (reading) => noticeOfChange(change, term(reading)).outcome,
        );
        expect(open).toBe(loose === strict ? loose : 'open');
      }),
    );
  });
});

describe('the papers of a change (6(7))', () => {
  const change = (parts: Partial<StaffMember['changes'][number]>): StaffMember['changes'][number] => ({
    kind: 'joins',
    on: '2025-10-01',
    reportedOn: '2025-08-31',
    isNewHire: true,
    curriculumVitaeSubmittedOn: '2025-09-20',
    ...parts,
  });
  const codes = (
    parts: Partial<StaffMember['changes'][number]>,
    asOf: string,
    chartOn = '2025-10-01',
    proofSubmittedOn: string | null = '2025-09-20',
  ): readonly string[] => {
    const staff = [member({ changes: [change(parts)], proofSubmittedOn })];
    const organizationCharts = [{ madeOn: chartOn, submittedOn: chartOn }];
    return staffChangeFindings(
      { ...roster(...staff), organizationCharts },
      { asOf, notice: term('whole-period-between') },
    ).map(({ code }) => code);
  };

  test.each<[name: string, found: readonly string[], expected: readonly string[]]>([
    ['a new hire with every paper', codes({}, '2025-10-01'), []],
    [
      'without a curriculum vitae',
      codes({ curriculumVitaeSubmittedOn: null }, '2025-10-01'),
      ['curriculum-vitae-missing'],
    ],
    ['without a proof', codes({}, '2025-10-01', '2025-10-01', null), ['proof-not-submitted']],
    [
      'the day before the change no paper is missing yet',
      codes({ curriculumVitaeSubmittedOn: null }, '2025-09-30', '2025-04-01'),
      [],
    ],
    ['nobody recorded whether it is a new hire', codes({ isNewHire: null }, '2025-10-01'), ['new-hire-not-recorded']],
    [
      'no new hire needs neither',
      codes({ isNewHire: false, curriculumVitaeSubmittedOn: null }, '2025-10-01', '2025-10-01', null),
      [],
    ],
    ['a chart of the day of the report', codes({}, '2025-10-01', '2025-08-31'), []],
    ['a chart of before the report', codes({}, '2025-10-01', '2025-08-30'), ['chart-older-than-change']],
    [
      'a chart of before a change not reported',
      codes({ reportedOn: null }, '2025-10-01', '2025-09-30'),
      ['change-not-reported', 'chart-older-than-change'],
    ],
    ['not reported, on the last day', codes({ reportedOn: null }, '2025-08-31'), []],
    ['not reported, the day after', codes({ reportedOn: null }, '2025-09-01'), ['change-not-reported']],
    ['reported late', codes({ reportedOn: '2025-09-01' }, '2025-09-01'), ['change-reported-late']],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  test('a longer term makes a report late that was in time', () => {
    const staff = [member({ changes: [change({})] })];
    const codesOf = (months: number): readonly string[] =>
      staffChangeFindings(roster(...staff), { asOf: '2025-09-01', notice: term('corresponding-day', months) }).map(
        ({ code }) => code,
      );
    expect([codesOf(1), codesOf(2)]).toEqual([[], ['change-reported-late']]);
  });

  test.each<[reportedOn: string | null, reading: Reading, code: string, due: string]>([
    ['2025-09-01', 'whole-period-between', 'change-reported-late', '2025-08-31'],
    ['2025-09-02', 'corresponding-day', 'change-reported-late', '2025-09-01'],
    [null, 'corresponding-day', 'change-not-reported', '2025-09-01'],
    [null, null, 'change-not-reported', '2025-09-01'],
  ])('reported %s, read by %s: %s names the day and the reading', (reportedOn, reading, code, due) => {
    const staff = [member({ changes: [change({ reportedOn })] })];
    const told = reading === null ? {} : { doubt: DOUBT, reading: readingId(reading) };
    const [found] = staffChangeFindings(roster(...staff), { asOf: '2025-09-30', notice: term(reading) });
    expect([found?.code, found?.detail]).toEqual([code, { due, ...told }]);
  });

  test('while no reading is chosen and they differ, that is told', () => {
    const staff = [member({ changes: [change({ reportedOn: '2025-09-01' })] })];
    expect(staffChangeFindings(roster(...staff), { asOf: '2025-09-01', notice: term(null) })).toMatchObject([
      { code: 'change-reading-not-chosen', path: ['staff', 0, 'changes', 0, 'reportedOn'], severity: 'warning' },
    ]);
  });
});
