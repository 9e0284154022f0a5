import { describe, expect, test } from 'vitest';
import { contract, member, roster, terms } from '../../test/sample-staff.ts';
import { replacementFindings, type StaffMember, vacancies } from '../index.ts';

const retires = {
  kind: 'retires',
  on: '2025-10-01',
  reportedOn: null,
  isNewHire: null,
  curriculumVitaeSubmittedOn: null,
} as const;
const retired = member({ changes: [retires] });
const away = member({ leaves: [{ from: '2025-11-01', to: '2026-01-29', knownOn: '2025-08-01' }] });
const standIn = (from: string, parts: Partial<StaffMember> = {}): StaffMember =>
  member({
    staffNumber: 'S-02',
    replaces: 'S-01',
    placements: [{ from, to: null, weeklyHours: '38.75' }],
    ...parts,
  });
const codes = (asOf: string, promptlyWithinDays: number | null, ...staff: StaffMember[]): readonly unknown[] =>
  replacementFindings(roster(...staff), { asOf, period: contract, terms: { ...terms, promptlyWithinDays } }).map(
    ({ code, severity }) => [code, severity],
  );

describe('who is replaced promptly (6(8))', () => {
  test('somebody who retires, from the first day without them, and for good', () => {
    expect(vacancies(roster(retired), terms)).toEqual([
      {
        path: ['staff', 0, 'changes', 0],
        cause: 'retirement',
        since: '2025-10-01',
        until: null,
        due: '2025-10-31',
        replacement: null,
        readings: [],
      },
    ]);
  });

  test('a planned leave of 90 days, from the day it is known and until its end', () => {
    expect(vacancies(roster(away), { ...terms, promptlyWithinDays: null })).toMatchObject([
      {
        cause: 'long-leave',
        since: '2025-08-01',
        until: '2026-01-29',
        due: null,
        readings: [
          { doubt: 'kashiwa-r7:6(8)/ninety-days', reading: 'continuous' },
          { doubt: 'kashiwa-r7:6(8)/planned-leave', reading: 'day-known' },
        ],
      },
    ]);
    const short = member({ leaves: [{ from: '2025-11-01', to: '2026-01-28', knownOn: '2025-08-01' }] });
    expect(vacancies(roster(short), terms)).toEqual([]);
  });

  test('somebody who moves or joins leaves nobody to replace by this clause', () => {
    expect(vacancies(roster(member({ changes: [{ ...retires, kind: 'moves' }] })), terms)).toEqual([]);
  });

  test('a stand-in who comes after the leave is none', () => {
    expect(vacancies(roster(away, standIn('2026-01-29')), terms)[0]?.replacement).toEqual({
      index: 1,
      on: '2026-01-29',
    });
    expect(vacancies(roster(away, standIn('2026-01-30')), terms)[0]?.replacement).toBeNull();
  });
});

describe('what is missing about replacements', () => {
  test.each<[asOf: string, promptly: number | null, found: readonly unknown[]]>([
    ['2025-09-30', 30, []],
    ['2025-10-01', 30, [['not-replaced', 'warning']]],
    ['2025-10-31', 30, [['not-replaced', 'warning']]],
    ['2025-11-01', 30, [['not-replaced', 'error']]],
    ['2026-03-31', null, [['not-replaced', 'warning']]],
  ])('on %s with %s days for promptly: %j', (asOf, promptly, found) => {
    expect(codes(asOf, promptly, retired)).toEqual(found);
  });

  test('a stand-in in time answers it, one too late is told, one not yet there does not count', () => {
    expect(codes('2025-12-31', 30, retired, standIn('2025-10-31'))).toEqual([]);
    expect(codes('2025-12-31', 30, retired, standIn('2025-11-01'))).toEqual([['replaced-late', 'error']]);
    expect(codes('2025-10-15', 30, retired, standIn('2025-10-20'))).toEqual([['not-replaced', 'warning']]);
  });

  test('a stand-in is a qualified adviser', () => {
    expect(codes('2025-12-31', 30, retired, standIn('2025-10-01', { qualifications: ['other'] }))).toEqual([
      ['replacement-not-qualified', 'error'],
    ]);
    expect(codes('2025-12-31', 30, retired, standIn('2025-10-01', { consultationYears: null }))).toEqual([
      ['replacement-qualification-open', 'warning'],
    ]);
  });

  test('a long leave of which nobody recorded when it was known is told, a short one is not', () => {
    const unknown = member({
      leaves: [
        { from: '2025-11-01', to: '2026-01-29', knownOn: null },
        { from: '2025-05-01', to: '2025-05-02', knownOn: null },
      ],
    });
    const found = replacementFindings(roster(unknown), { asOf: '2025-10-01', period: contract, terms });
    expect(found.map(({ code, path }) => [code, path])).toEqual([
      ['leave-known-day-not-recorded', ['staff', 0, 'leaves', 0, 'knownOn']],
    ]);
  });
});
