import { describe, expect, test } from 'vitest';
import { contract, member, roster } from '../../test/sample-staff.ts';
import { responsiblePersonFindings, type StaffMember } from '../index.ts';

const head = (from: string, to: string | null, staffNumber = 'S-01'): StaffMember =>
  member({ staffNumber, responsible: [{ from, to }] });
const found = (...staff: StaffMember[]): readonly unknown[] =>
  responsiblePersonFindings(roster(...staff), contract).map(({ code, detail }) => [
    code,
    detail?.['from'],
    detail?.['to'],
  ]);

describe('exactly one responsible person on each day (6(4))', () => {
  test('one for the whole year', () => {
    expect(found(head('2025-04-01', null))).toEqual([]);
  });

  test('one after the other without a day between', () => {
    expect(found(head('2025-04-01', '2025-09-30'), head('2025-10-01', null, 'S-02'))).toEqual([]);
  });

  test('a day between has none', () => {
    expect(found(head('2025-04-01', '2025-09-29'), head('2025-10-01', null, 'S-02'))).toEqual([
      ['no-responsible-person', '2025-09-30', '2025-09-30'],
    ]);
  });

  test('a change of placements alone does not cut the days without one', () => {
    const short = member({
      staffNumber: 'S-02',
      placements: [{ from: '2025-06-01', to: '2025-06-30', weeklyHours: '20' }],
    });
    expect(found(member(), short)).toEqual([['no-responsible-person', '2025-04-01', '2026-03-31']]);
  });

  test('a day of overlap has two', () => {
    expect(found(head('2025-04-01', '2025-10-01'), head('2025-10-01', null, 'S-02'))).toEqual([
      ['several-responsible-persons', '2025-10-01', '2025-10-01'],
    ]);
  });

  test('two are too many even if of a third nobody recorded it', () => {
    expect(found(head('2025-04-01', null), head('2025-04-01', null, 'S-02'), member({ responsible: null }))[0]).toEqual(
      ['several-responsible-persons', '2025-04-01', '2026-03-31'],
    );
  });

  test('of one nobody recorded it: nobody knows whether there is one', () => {
    expect(found(member({ responsible: null }))).toEqual([['responsible-person-open', '2025-04-01', '2026-03-31']]);
    expect(found(head('2025-04-01', null), member({ responsible: null }))).toEqual([
      ['responsible-person-open', '2025-04-01', '2026-03-31'],
    ]);
  });

  test('somebody responsible on days without a placement is told, with path and clause', () => {
    const early = member({
      responsible: [{ from: '2025-04-01', to: null }],
      placements: [{ from: '2025-04-03', to: null, weeklyHours: '38.75' }],
    });
    expect(responsiblePersonFindings(roster(early), contract)).toEqual([
      {
        code: 'responsible-but-not-placed',
        path: ['staff', 0, 'responsible'],
        severity: 'error',
        clauses: ['kashiwa-r7:6(4)'],
        detail: { from: '2025-04-01', to: '2025-04-02' },
      },
    ]);
  });
});
