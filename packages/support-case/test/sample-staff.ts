import type { StaffingTerms, StaffMember } from '../src/index.ts';

/** The contract year of Kashiwa. */
export const contract = { from: '2025-04-01', to: '2026-03-31' } as const;

/** The terms of Kashiwa with every open value chosen. */
export const terms: StaffingTerms = {
  requiredStaffTenths: 45,
  experienceYears: 3,
  leaveDaysToReplace: 90,
  fullTimeWeeklyMinutes: 2325,
  responsiblePersonCounts: true,
  longLeaveCounts: false,
  promptlyWithinDays: 30,
  noticeOfChange: { months: 1, counted: 'whole-period-between', clause: 'kashiwa-r7:6(7)' },
};

/** A qualified full-time adviser of the whole contract, with everything unsaid left plain. */
export function member(parts: Partial<StaffMember> = {}): StaffMember {
  return {
    staffNumber: 'S-01',
    name: '見本 太郎',
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

/** A roster of members with a chart that was submitted. */
export function roster(...staff: StaffMember[]): Parameters<typeof import('../src/index.ts').fullTimeEquivalents>[0] {
  return { schemaVersion: '1', staff, organizationCharts: [{ madeOn: '2025-04-01', submittedOn: '2025-04-02' }] };
}
