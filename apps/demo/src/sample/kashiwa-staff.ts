import type { StaffRoster } from '@fukushi-kit/schema';

type Member = StaffRoster['staff'][number];

function member(number: number, name: string, parts: Partial<Member> = {}): Member {
  return {
    staffNumber: `S-0${number}`,
    name,
    qualifications: ['certified-social-worker'],
    consultationYears: 5,
    canCoordinate: true,
    placements: [{ from: '2025-04-01', to: null, weeklyHours: '38.75' }],
    responsible: [],
    otherDuties: [],
    leaves: [],
    changes: [],
    replaces: null,
    proofSubmittedOn: '2025-04-02',
    ...parts,
  };
}

/** Four and a half advisers; one is on leave from November, and who stands in for her is not reported yet. */
export const kashiwaStaff: StaffRoster = {
  schemaVersion: '1',
  staff: [
    member(1, '見本 一子', { responsible: [{ from: '2025-04-01', to: null }] }),
    member(2, '見本 二郎', { qualifications: ['public-health-nurse'] }),
    member(3, '見本 三子'),
    member(4, '見本 四子', { leaves: [{ from: '2025-11-01', to: '2026-03-31', knownOn: '2025-06-16' }] }),
    member(5, '見本 五郎', { placements: [{ from: '2025-04-01', to: null, weeklyHours: '19.375' }] }),
    member(6, '見本 六子', {
      placements: [{ from: '2025-11-01', to: null, weeklyHours: '38.75' }],
      changes: [
        { kind: 'joins', on: '2025-11-01', reportedOn: null, isNewHire: true, curriculumVitaeSubmittedOn: null },
      ],
      replaces: 'S-04',
      proofSubmittedOn: null,
    }),
  ],
  organizationCharts: [{ madeOn: '2025-04-01', submittedOn: '2025-04-02' }],
};
