import type { PlainDate } from '@fukushi-kit/calendar';
import type { FigureTree, OrganizationChartForm, RosterMember, StaffRoster, TreeBox } from '@fukushi-kit/schema';
import type { StaffingTerms } from '@fukushi-kit/support-case';
import { QUALIFICATIONS } from '../../parts/qualifications.ts';
import { staffRosterForm } from '../staff-roster/staff-roster-form.ts';
import { chartWords } from './messages.ja.ts';

/**
 * The data of the organization chart (組織図) on a day, from the roster: the city above the responsible person, the other
 * staff below. Where not exactly one person is responsible, all stand side by side under the city.
 *
 * @throws {RangeError} if a day of the roster does not exist; read a roster with its parser first.
 *
 * @clause kashiwa-r7:6(4)
 * @clause kashiwa-r7:6(6)
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * const member = {
 *   staffNumber: 'S-01', name: '見本 太郎', qualifications: ['nurse'], consultationYears: 3, canCoordinate: true,
 *   placements: [{ from: '2025-04-01', to: null, weeklyHours: '38.75' }], responsible: [{ from: '2025-04-01', to: null }],
 *   otherDuties: [], leaves: [], changes: [], replaces: null, proofSubmittedOn: null,
 * };
 * const terms = {
 *   requiredStaffTenths: 45, experienceYears: 3, leaveDaysToReplace: 90, fullTimeWeeklyMinutes: 2325,
 *   responsiblePersonCounts: true, longLeaveCounts: null, promptlyWithinDays: null,
 *   noticeOfChange: { months: 1, counted: null, clause: 'kashiwa-r7:6(7)' },
 * };
 * const contractor = { name: null, address: null, representative: null, contactPerson: null, phone: null };
 * const sheet = { controlNumber: null, madeOn: null, contractor, occasion: null, changedOn: null, reportedOn: null, changeNote: null, note: null };
 * const roster = { schemaVersion: '1', staff: [member], organizationCharts: [] };
 * const data = organizationChartForm({ roster, asOf: plainDate('2025-04-01'), terms, sheet });
 * data.chart?.boxes.map(({ title, name, parent }) => [title, name, parent])
 * // => [['発注者', '柏市', null], ['責任者', '見本 太郎', 'city']]
 * data.totalFullTimeEquivalents // => '1'
 */
export function organizationChartForm(given: {
  readonly roster: StaffRoster;
  readonly asOf: PlainDate;
  readonly terms: StaffingTerms;
  readonly sheet: Omit<
    OrganizationChartForm,
    'schemaVersion' | 'asOf' | 'chart' | 'staff' | 'totalFullTimeEquivalents'
  >;
}): OrganizationChartForm {
  const { roster, asOf, terms, sheet } = given;
  const { controlNumber, madeOn, contractor, note } = sheet;
  const counted = staffRosterForm({
    roster,
    asOf,
    terms,
    sheet: { controlNumber, madeOn, contractor, note, occasion: null },
  });
  return {
    schemaVersion: '1',
    ...sheet,
    asOf,
    chart: chartOf(counted.staff),
    staff: counted.staff.map(({ role, name, weeklyHours, fullTimeEquivalents, dedication, ...member }) => ({
      role,
      name,
      qualifications: qualificationsOf(member),
      weeklyHours,
      fullTimeEquivalents,
      dedication,
      duty: null,
    })),
    totalFullTimeEquivalents: counted.totalFullTimeEquivalents,
  };
}

const CITY = 'city';

function chartOf(staff: readonly RosterMember[]): FigureTree {
  const isLead = ({ role }: RosterMember) => role === 'responsible';
  const [lead, another] = staff.flatMap((member, index) => (isLead(member) ? [idOf(index)] : []));
  const above = another === undefined ? lead : undefined;
  const city: TreeBox = { ...EMPTY, id: CITY, kind: 'outside', title: chartWords.commissioner, name: chartWords.city };
  const boxes = staff.map((member, index): TreeBox => {
    const id = idOf(index);
    const parent = above === undefined || id === above ? CITY : above;
    return {
      ...EMPTY,
      id,
      parent,
      link: id === above ? chartWords.reports : null,
      kind: isLead(member) ? 'lead' : 'person',
      title: member.role === null ? null : chartWords.roles[member.role],
      name: member.name,
      note: noteOf(member),
    };
  });
  return { boxes: [city, ...boxes] };
}

const EMPTY: Omit<TreeBox, 'id'> = {
  parent: null,
  link: null,
  kind: 'person',
  title: null,
  name: null,
  phone: null,
  note: null,
};

function idOf(index: number): string {
  return `staff-${index + 1}`;
}

function noteOf({ dedication, ...member }: RosterMember): string | null {
  const [qualifications, dedicated] = [qualificationsOf(member), dedication && chartWords.dedication[dedication]];
  if (qualifications === null || dedicated === null) return qualifications ?? dedicated;
  return `${qualifications}（${dedicated}）`;
}

function qualificationsOf({ qualifications }: Pick<RosterMember, 'qualifications'>): string | null {
  if (qualifications === null || qualifications.length === 0) return null;
  const named = QUALIFICATIONS.filter(([value]) => qualifications.some((one) => one === value));
  return named.map(([, name]) => name).join('・');
}
