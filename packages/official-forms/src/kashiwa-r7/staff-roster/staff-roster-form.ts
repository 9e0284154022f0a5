import type { PlainDate } from '@fukushi-kit/calendar';
import type { RosterMember, StaffRoster, StaffRosterForm } from '@fukushi-kit/schema';
import { fullTimeEquivalents, type StaffingTerms } from '@fukushi-kit/support-case';
import { exact, exactQuotient, exactSum, exactText } from '@fukushi-kit/yen';

type Member = StaffRoster['staff'][number];
type Spell = { readonly from: string; readonly to: string | null };

/**
 * The data of the list of staff (従事者名簿・資格一覧) on a day: who is placed, and the full-time equivalents at the least,
 * as the package counts them.
 *
 * @throws {RangeError} if a day of the roster does not exist; read a roster with its parser first.
 *
 * @clause kashiwa-r7:6(1)
 * @clause kashiwa-r7:6(2)
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * const member = {
 *   staffNumber: 'S-01', name: '見本 太郎', qualifications: ['nurse'], consultationYears: 3, canCoordinate: true,
 *   placements: [{ from: '2025-04-01', to: null, weeklyHours: '31' }], responsible: [], otherDuties: [], leaves: [],
 *   changes: [], replaces: null, proofSubmittedOn: null,
 * };
 * const terms = {
 *   requiredStaffTenths: 45, experienceYears: 3, leaveDaysToReplace: 90, fullTimeWeeklyMinutes: 2325,
 *   responsiblePersonCounts: null, longLeaveCounts: null, promptlyWithinDays: null,
 *   noticeOfChange: { months: 1, counted: null, clause: 'kashiwa-r7:6(7)' },
 * };
 * const contractor = { name: null, address: null, representative: null, contactPerson: null, phone: null };
 * const sheet = { controlNumber: null, madeOn: null, contractor, occasion: null, note: null };
 * const roster = { schemaVersion: '1', staff: [member], organizationCharts: [] };
 * const data = staffRosterForm({ roster, asOf: plainDate('2025-04-01'), terms, sheet });
 * const { totalFullTimeEquivalents, standing } = data;
 * data.staff[0]?.fullTimeEquivalents // => '0.8'
 * totalFullTimeEquivalents // => '0.8'
 * standing // => 'unmet'
 */
export function staffRosterForm(given: {
  readonly roster: StaffRoster;
  readonly asOf: PlainDate;
  readonly terms: StaffingTerms;
  readonly sheet: Pick<StaffRosterForm, 'controlNumber' | 'madeOn' | 'contractor' | 'occasion' | 'note'>;
}): StaffRosterForm {
  const { roster, asOf, terms, sheet } = given;
  const placed = roster.staff.filter((member) => member.placements.some((placement) => covers(placement, asOf)));
  const together = equivalentsOn({ ...roster, staff: placed }, asOf, terms);
  return {
    schemaVersion: '1',
    ...sheet,
    asOf,
    staff: placed.map((member) => memberOn(member, given)),
    totalFullTimeEquivalents: together?.text ?? null,
    requiredFullTimeEquivalents: exactText(exactQuotient(exact(terms.requiredStaffTenths), exact(10))),
    standing: together?.outcome ?? null,
  };
}

function memberOn(
  member: Member,
  { roster, asOf, terms }: { readonly roster: StaffRoster; readonly asOf: PlainDate; readonly terms: StaffingTerms },
): RosterMember {
  const placements = member.placements.filter((placement) => covers(placement, asOf));
  return {
    name: member.name,
    role: roleOn(member, asOf),
    qualifications: member.qualifications,
    consultationYears: member.consultationYears,
    canCoordinate: member.canCoordinate,
    dedication: dedicationOn(member, asOf),
    weeklyHours: exactText(exactSum(placements.map(({ weeklyHours }) => exact(weeklyHours)))),
    fullTimeEquivalents: equivalentsOn({ ...roster, staff: [member] }, asOf, terms)?.text ?? null,
    placedFrom: placements.map(({ from }) => from).toSorted()[0] ?? null,
    proofSubmittedOn: member.proofSubmittedOn,
  };
}

function equivalentsOn(roster: StaffRoster, day: PlainDate, terms: StaffingTerms) {
  const [span] = fullTimeEquivalents(roster, { from: day, to: day }, terms);
  return span === undefined
    ? null
    : { outcome: span.outcome, text: span.least === null ? null : exactText(span.least) };
}

function roleOn({ responsible }: Member, day: PlainDate): RosterMember['role'] {
  if (responsible === null) return null;
  return responsible.some((spell) => covers(spell, day)) ? 'responsible' : 'adviser';
}

function dedicationOn({ otherDuties }: Member, day: PlainDate): RosterMember['dedication'] {
  if (otherDuties === null) return null;
  return otherDuties.some((duty) => covers(duty, day)) ? 'other-duty' : 'dedicated';
}

function covers({ from, to }: Spell, day: PlainDate): boolean {
  return from <= day && (to === null || day <= to);
}
