import { type HolidayCalendar, lastDay, plainDate, yearMonth } from '@fukushi-kit/calendar';
import {
  evacuationPlan,
  monthlyReport as monthlyReportDefinition,
  monthlyReportForm,
  rosterConsent,
} from '@fukushi-kit/official-forms';
import type { Case, Month, MunicipalityProfile } from '@fukushi-kit/schema';
import { type MonthlyReport, monthlyReport, type SubmissionDue } from '@fukushi-kit/settlement';
import type { ReadingUsed } from '@fukushi-kit/yen';
import { copiesOf } from './copies-of.ts';
import { isFormOf } from './is-form-of.ts';
import { jobName } from './job-name.ts';
import { judgingDay } from './judging-day.ts';
import { monthDue } from './month-due.ts';
import { type PersonMonth, personMonth } from './person-month.ts';
import type { PrintJob } from './print-job.ts';
import { rulesOf } from './rules-of.ts';
import { citedUnder } from './stands-under.ts';

/**
 * The result of a month: each person, the report counted, the day it is due, and the documents of the month itself
 * (月次報告書, blank sheets for the next visits).
 *
 * @clause chigasaki-r7:9(1) chigasaki-r7:9(2)
 */
export interface MonthResult {
  readonly profile: string;
  readonly month: string;
  readonly people: readonly PersonMonth[];
  readonly report: MonthlyReport;
  readonly due: SubmissionDue | null;
  /** The readings (読み方) on which the month rests: the day of judging, the month that counts, the day it is due. */
  readonly readings: readonly ReadingUsed[];
  readonly documents: readonly PrintJob[];
}

interface MonthInput {
  readonly profile: MunicipalityProfile;
  readonly order: Month;
  readonly cases: readonly Case[];
  readonly holidays: HolidayCalendar;
}

/**
 * The work of a month (一月の業務), decided and put together: nothing is read, printed or asked of a clock. Consents count
 * as they stand on the day the report is made, or at the end of the month while that day is not recorded. Eligibility is
 * that of the profile, whichever facts its condition asks for; forms are printed for the city whose forms they are.
 *
 * @clause chigasaki-r7:6
 * @clause chigasaki-r7:8(3)ア
 * @clause chigasaki-r7:8(4)ア
 * @clause chigasaki-r7:9(1)
 * @clause chigasaki-r7:9(2)
 *
 * @example
 * import { bundledHolidays } from '@fukushi-kit/calendar';
 * import { profile } from '@fukushi-kit/municipality';
 * const contractor = { name: null, address: null, representative: null, office: null, contactPerson: null, phone: null };
 * const order = {
 *   schemaVersion: '1', profile: 'chigasaki-r7', month: '2025-06', reportMadeOn: '2025-06-30', reportNumber: null,
 *   contractor, planners: [], untilLastMonth: null,
 * } as const;
 * const result = month({ profile: profile('chigasaki-r7'), order: { ...order, planners: [] }, cases: [], holidays: bundledHolidays });
 * result.due?.due // => '2025-07-10'
 * result.readings[0] // => { doubt: 'chigasaki-r7:9(1)/counted-month', reading: 'made-or-answered' }
 * result.report.thisMonth.plans.total.count // => 0
 * result.documents.map(({ file }) => file)
 * // => ['2025-06-月次報告書-正本.pdf', '2025-06-月次報告書-控.pdf', '白紙-様式1.pdf', '白紙-様式2.pdf']
 */
export function month(input: MonthInput): MonthResult {
  const { profile, order, cases, holidays } = input;
  const reported = yearMonth(order.month);
  const due = monthDue(profile, reported, holidays);
  const asOf = order.reportMadeOn === null ? lastDay(reported) : plainDate(order.reportMadeOn);
  const frame = { profile, rules: rulesOf(profile), planners: order.planners, asOf };
  const judged = cases.map((one) => ({ one, on: judgingDay(profile, one, reported, due?.due ?? null) }));
  const people = judged.map(({ one, on }) => personMonth(frame, one, on));
  const report = monthlyReport({
    month: reported,
    cases: people.map((person) => person.reported),
    previousTotals: order.untilLastMonth,
  });
  const ofReport = report.readings.filter(({ doubt }) => doubt.startsWith(`${profile.source}:`));
  return {
    profile: profile.id,
    month: reported,
    people,
    report: { ...report, findings: citedUnder(profile, report.findings), readings: ofReport },
    due,
    // Everybody is judged by the same reading.
    readings: [...(judged[0]?.on.readings ?? []), ...ofReport, ...(due?.readings ?? [])],
    documents: [...reportDocument(input, report, due), ...blanks(profile)],
  };
}

function reportDocument(
  { profile, order }: MonthInput,
  report: MonthlyReport,
  due: SubmissionDue | null,
): readonly PrintJob[] {
  if (due === null || !isFormOf(profile, monthlyReportDefinition)) return [];
  const data = monthlyReportForm({
    report,
    due,
    contractor: order.contractor,
    controlNumber: order.reportNumber,
    madeOn: order.reportMadeOn === null ? null : plainDate(order.reportMadeOn),
    notes: new Map(),
  });
  return copiesOf(monthlyReportDefinition, order.month, data);
}

function blanks(profile: MunicipalityProfile): readonly PrintJob[] {
  return [evacuationPlan, rosterConsent]
    .filter((definition) => isFormOf(profile, definition))
    .map((definition) => ({
      file: jobName('白紙', definition, null),
      definition,
      data: null,
      mode: 'blank',
      copy: null,
    }));
}
