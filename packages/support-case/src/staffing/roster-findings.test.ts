import { describe, expect, test } from 'vitest';
import { contract, member, roster, terms } from '../../test/sample-staff.ts';
import { rosterFindings, type StaffMember } from '../index.ts';

const placement = (from: string, to: string | null, weeklyHours = '38.75'): StaffMember['placements'][number] => ({
  from,
  to,
  weeklyHours,
});
const found = (...staff: StaffMember[]): readonly unknown[] =>
  rosterFindings(roster(...staff), contract, terms).map(({ code, path }) => [code, path.join('.')]);

describe('a staff roster (従事者名簿)', () => {
  test.each<[name: string, staff: readonly StaffMember[], found: readonly (readonly [string, string])[]]>([
    ['in order', [member()], []],
    ['a number twice', [member(), member()], [['staff-number-twice', 'staff.1.staffNumber']]],
    [
      'placements that touch',
      [member({ placements: [placement('2025-04-01', '2025-04-30'), placement('2025-05-01', null)] })],
      [],
    ],
    [
      'placements that overlap by a day',
      [member({ placements: [placement('2025-04-01', '2025-05-01'), placement('2025-05-01', null)] })],
      [['placements-overlap', 'staff.0.placements.1']],
    ],
    [
      'an end before the start',
      [member({ leaves: [{ from: '2025-05-02', to: '2025-05-01', knownOn: null }] })],
      [['ends-before-it-starts', 'staff.0.leaves.0.to']],
    ],
    [
      'more than full time',
      [member({ placements: [placement('2025-04-01', null, '38.751')] })],
      [['hours-above-full-time', 'staff.0.placements.0.weeklyHours']],
    ],
    ['not qualified', [member({ qualifications: [] })], [['adviser-not-qualified', 'staff.0']]],
    ['not known', [member({ qualifications: null })], [['adviser-qualification-open', 'staff.0']]],
    ['no proof', [member({ proofSubmittedOn: null })], [['proof-not-submitted', 'staff.0.proofSubmittedOn']]],
    [
      'not placed at all, nothing is asked',
      [member({ placements: [], qualifications: null, proofSubmittedOn: null })],
      [],
    ],
  ])('%s', (_, staff, expected) => {
    expect(found(...staff)).toEqual(expected);
  });

  test('the proof is asked by 6(2), the chart by 6(6)', () => {
    const bare = { ...roster(member({ proofSubmittedOn: null })), organizationCharts: [] };
    expect(rosterFindings(bare, contract, terms).map(({ code, clauses }) => [code, clauses])).toEqual([
      ['proof-not-submitted', ['kashiwa-r7:6(2)']],
      ['no-chart', ['kashiwa-r7:6(6)']],
    ]);
  });
});
