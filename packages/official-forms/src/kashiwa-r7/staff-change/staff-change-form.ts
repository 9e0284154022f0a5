import { plainDate } from '@fukushi-kit/calendar';
import type { StaffChangeForm, StaffRoster } from '@fukushi-kit/schema';
import { fullTimeEquivalents, noticeOfChange, type StaffingTerms } from '@fukushi-kit/support-case';
import { exact, exactQuotient, exactText } from '@fukushi-kit/yen';

type Worked =
  | 'schemaVersion'
  | 'on'
  | 'dueOn'
  | 'timeliness'
  | 'fullTimeEquivalentsAfter'
  | 'requiredFullTimeEquivalents';

/**
 * The data of the report on a change of staff (従事者異動報告書): by when it had to be reported and whether it was, and the
 * full-time equivalents on the day of the change, as the package counts them from the roster with the change in it.
 *
 * @throws {RangeError} if a day does not exist.
 *
 * @clause kashiwa-r7:6(7)
 * @clause kashiwa-r7:6(8)
 *
 * @example
 * const terms = {
 *   requiredStaffTenths: 45, experienceYears: 3, leaveDaysToReplace: 90, fullTimeWeeklyMinutes: 2325,
 *   responsiblePersonCounts: null, longLeaveCounts: null, promptlyWithinDays: null,
 *   noticeOfChange: { months: 1, counted: 'whole-period-between', clause: 'kashiwa-r7:6(7)' },
 * };
 * const contractor = { name: null, address: null, representative: null, contactPerson: null, phone: null };
 * const sheet = {
 *   controlNumber: null, reportedOn: '2025-08-31', contractor, kind: 'retires', reason: null, leaveFrom: null, leaveTo: null,
 *   person: { name: '見本 太郎', reading: null, role: 'adviser', qualifications: ['nurse'] }, leaveDays: null, isNewHire: null,
 *   curriculumVitaeOn: null, proofOn: null, chartOn: null, replacementPlan: null,
 *   replacement: { name: null, qualifications: null, consultationYears: null, placedFrom: null },
 * };
 * const roster = { schemaVersion: '1', staff: [], organizationCharts: [] };
 * const data = staffChangeForm({ on: '2025-10-01', roster, terms, sheet });
 * [data.dueOn, data.timeliness, data.fullTimeEquivalentsAfter] // => ['2025-08-31', 'met', '0']
 */
export function staffChangeForm(given: {
  readonly on: string;
  readonly roster: StaffRoster;
  readonly terms: StaffingTerms;
  readonly sheet: Omit<StaffChangeForm, Worked>;
}): StaffChangeForm {
  const { on, roster, terms, sheet } = given;
  const { due, outcome } = noticeOfChange({ on, reportedOn: sheet.reportedOn }, terms.noticeOfChange);
  const day = plainDate(on);
  const [span] = fullTimeEquivalents(roster, { from: day, to: day }, terms);
  const least = span?.least ?? null;
  return {
    schemaVersion: '1',
    ...sheet,
    on,
    dueOn: due,
    timeliness: outcome,
    fullTimeEquivalentsAfter: least === null ? null : exactText(least),
    requiredFullTimeEquivalents: exactText(exactQuotient(exact(terms.requiredStaffTenths), exact(10))),
  };
}
