import { plainDate } from '@fukushi-kit/calendar';
import type { StaffRoster } from '@fukushi-kit/schema';
import type { StaffingTerms } from '@fukushi-kit/support-case';
import { describe, expect, test } from 'vitest';
import { staffRosterForm } from '../src/index.ts';
import { staffRosterExamples } from '../src/kashiwa-r7/staff-roster/examples.ts';

const { controlNumber, madeOn, contractor, occasion, note } = staffRosterExamples.full;
const sheet = { controlNumber, madeOn, contractor, occasion, note };

const terms: StaffingTerms = {
  requiredStaffTenths: 45,
  experienceYears: 3,
  leaveDaysToReplace: 90,
  fullTimeWeeklyMinutes: 2325,
  responsiblePersonCounts: true,
  longLeaveCounts: null,
  promptlyWithinDays: null,
  noticeOfChange: { months: 1, counted: null, clause: 'kashiwa-r7:6(7)' },
};

type Member = StaffRoster['staff'][number];

const member = (number: string, more: Partial<Member> = {}): Member => ({
  staffNumber: number,
  name: `見本 ${number}`,
  qualifications: ['nurse'],
  consultationYears: 3,
  canCoordinate: true,
  placements: [{ from: '2025-04-01', to: null, weeklyHours: '38.75' }],
  responsible: [],
  otherDuties: [],
  leaves: [],
  changes: [],
  replaces: null,
  proofSubmittedOn: null,
  ...more,
});

const on = (day: string, staff: Member[], more: Partial<StaffingTerms> = {}) =>
  staffRosterForm({
    roster: { schemaVersion: '1', staff, organizationCharts: [] },
    asOf: plainDate(day),
    terms: { ...terms, ...more },
    sheet,
  });

describe('the list of staff on a day', () => {
  const half = [{ from: '2025-06-01', to: '2025-08-31', weeklyHours: '19.375' }];
  const staff = [...['1', '2', '3', '4'].map((number) => member(number)), member('5', { placements: half })];

  test.each([
    ['2025-05-31', 4, '4', 'unmet'],
    ['2025-06-01', 5, '4.5', 'met'],
    ['2025-08-31', 5, '4.5', 'met'],
    ['2025-09-01', 4, '4', 'unmet'],
  ])('on %s has %i people and %s full-time equivalents: %s', (day, people, total, standing) => {
    const data = on(day, staff);
    expect(data.staff).toHaveLength(people);
    expect([data.totalFullTimeEquivalents, data.standing]).toEqual([total, standing]);
  });

  test('shows somebody without the years of experience with nothing to count', () => {
    const data = on('2025-06-01', [member('1', { consultationYears: 2 })]);
    expect(data.staff[0]).toMatchObject({ fullTimeEquivalents: '0', weeklyHours: '38.75' });
  });

  test('leaves the equivalents empty while the full-time hours are not set', () => {
    const data = on('2025-06-01', staff, { fullTimeWeeklyMinutes: null });
    expect([data.totalFullTimeEquivalents, data.standing, data.staff[0]?.fullTimeEquivalents]).toEqual([
      null,
      'open',
      null,
    ]);
  });

  test('names the responsible person and other duties of that day, and nothing where nobody recorded it', () => {
    const responsible = [{ from: '2025-04-01', to: '2025-06-30' }];
    const lead = member('1', { responsible, otherDuties: null });
    expect(on('2025-06-30', [lead]).staff[0]).toMatchObject({ role: 'responsible', dedication: null });
    expect(on('2025-07-01', [lead]).staff[0]).toMatchObject({ role: 'adviser' });
    expect(on('2025-07-01', [member('2', { responsible: null })]).staff[0]).toMatchObject({
      role: null,
      dedication: 'dedicated',
    });
  });
});
