import { plainDate } from '@fukushi-kit/calendar';
import type { StaffRoster } from '@fukushi-kit/schema';
import type { StaffingTerms } from '@fukushi-kit/support-case';
import { describe, expect, test } from 'vitest';
import { organizationChartForm } from '../src/index.ts';
import { organizationChartExamples } from '../src/kashiwa-r7/organization-chart/examples.ts';

const { controlNumber, madeOn, contractor, occasion, changedOn, reportedOn, changeNote, note } =
  organizationChartExamples.full;
const sheet = { controlNumber, madeOn, contractor, occasion, changedOn, reportedOn, changeNote, note };

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
  qualifications: ['certified-social-worker'],
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

const chartOn = (day: string, staff: Member[]) =>
  organizationChartForm({
    roster: { schemaVersion: '1', staff, organizationCharts: [] },
    asOf: plainDate(day),
    terms,
    sheet,
  });

const namesUnder = (parent: string | null, data: ReturnType<typeof chartOn>) =>
  data.chart?.boxes.filter((box) => box.parent === parent).map(({ name }) => name);

describe('the organization chart on a day', () => {
  const lead = member('1', { responsible: [{ from: '2025-04-01', to: '2025-09-30' }] });
  const next = member('2', { responsible: [{ from: '2025-10-01', to: null }] });
  const staff = [lead, next, member('3', { placements: [{ from: '2025-06-01', to: null, weeklyHours: '19.375' }] })];

  test.each([
    ['2025-05-31', '見本 1', ['見本 2'], '2'],
    ['2025-06-01', '見本 1', ['見本 2', '見本 3'], '2.5'],
    ['2025-09-30', '見本 1', ['見本 2', '見本 3'], '2.5'],
    ['2025-10-01', '見本 2', ['見本 1', '見本 3'], '2.5'],
  ])('on %s has %s under the city and %j below', (day, responsible, below, equivalents) => {
    const data = chartOn(day, staff);
    expect(namesUnder(null, data)).toEqual(['柏市']);
    expect(namesUnder('city', data)).toEqual([responsible]);
    const id = data.chart?.boxes.find(({ name }) => name === responsible)?.id ?? '';
    expect(namesUnder(id, data)).toEqual(below);
    expect(data.totalFullTimeEquivalents).toBe(equivalents);
  });

  test.each<[title: string, staff: Member[]]>([
    ['nobody is responsible', [member('1'), member('2')]],
    ['it is not said who is', [member('1', { responsible: null }), member('2', { responsible: null })]],
    ['two are', [lead, member('2', { responsible: [{ from: '2025-04-01', to: null }] })]],
  ])('sets nobody above another where %s', (_, all) => {
    expect(namesUnder('city', chartOn('2025-06-01', all))).toEqual(['見本 1', '見本 2']);
  });

  test('lists everyone of the chart with role, qualifications and dedication, and leaves the duty to staff', () => {
    const duty = { from: '2025-04-01', to: null, work: '見本の研修', approval: null };
    const nurse = member('2', { qualifications: ['public-health-nurse', 'nurse'], otherDuties: [duty] });
    const data = chartOn('2025-06-01', [lead, nurse]);
    expect(data.staff.map(({ role, qualifications, dedication }) => [role, qualifications, dedication])).toEqual([
      ['responsible', '社会福祉士', 'dedicated'],
      ['adviser', '保健師・看護師', 'other-duty'],
    ]);
    expect(data.staff.map(({ duty: work }) => work)).toEqual([null, null]);
    expect(data.chart?.boxes.map((box) => box.note)).toEqual([null, '社会福祉士（専従）', '保健師・看護師（兼務）']);
  });
});
