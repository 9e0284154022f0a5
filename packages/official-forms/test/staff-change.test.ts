import type { StaffingTerms } from '@fukushi-kit/support-case';
import { expect, test } from 'vitest';
import { staffChangeForm } from '../src/index.ts';
import { staffChangeExamples } from '../src/kashiwa-r7/staff-change/examples.ts';

const { schemaVersion, on, dueOn, timeliness, fullTimeEquivalentsAfter, requiredFullTimeEquivalents, ...sheet } =
  staffChangeExamples.full;

type Counted = StaffingTerms['noticeOfChange']['counted'];

const reported = (reportedOn: string | null, counted: Counted) =>
  staffChangeForm({
    on: '2025-10-01',
    roster: { schemaVersion: '1', staff: [], organizationCharts: [] },
    terms: {
      requiredStaffTenths: 45,
      experienceYears: 3,
      leaveDaysToReplace: 90,
      fullTimeWeeklyMinutes: 2325,
      responsiblePersonCounts: true,
      longLeaveCounts: null,
      promptlyWithinDays: null,
      noticeOfChange: { months: 1, counted, clause: 'kashiwa-r7:6(7)' },
    },
    sheet: { ...sheet, reportedOn },
  });

test.each<[reportedOn: string | null, counted: Counted, due: string | null, timeliness: string]>([
  ['2025-08-31', 'whole-period-between', '2025-08-31', 'met'],
  ['2025-09-01', 'whole-period-between', '2025-08-31', 'unmet'],
  ['2025-09-01', 'corresponding-day', '2025-09-01', 'met'],
  ['2025-09-02', 'corresponding-day', '2025-09-01', 'unmet'],
  ['2025-09-01', null, null, 'open'],
  ['2025-08-31', null, null, 'met'],
  [null, 'corresponding-day', '2025-09-01', 'open'],
])('a change of 1 October reported on %s, counted %s, is due on %s: %s', (day, counted, due, standing) => {
  expect(reported(day, counted)).toMatchObject({ dueOn: due, timeliness: standing, on: '2025-10-01' });
});

test('what the contract asks for stands beside what is left after the change', () => {
  const { fullTimeEquivalentsAfter: after, requiredFullTimeEquivalents: required } = reported('2025-08-31', null);
  expect([after, required]).toEqual(['0', '4.5']);
});
