import { bundledHolidays, type PlainDate, type YearMonth } from '@fukushi-kit/calendar';
import { isCityOfficeClosed, monthlyReportRule } from '@fukushi-kit/municipality';
import { monthlyResultsForm } from '@fukushi-kit/official-forms';
import type { CentreLog, MonthlyResultsForm, SupportCase } from '@fukushi-kit/schema';
import { type SubmissionDue, submissionDue } from '@fukushi-kit/settlement';
import { type MonthlyResults, monthlyResults } from '@fukushi-kit/support-case';
import type { Centre } from '../centre.ts';

/** What a month of a centre came to: counts, the sheet on which they are reported, and its day. */
export interface MonthOfCentre {
  readonly month: YearMonth;
  readonly results: MonthlyResults;
  readonly sheet: MonthlyResultsForm;
  readonly due: SubmissionDue;
}

/** What the results of a month are counted from. */
export interface CountedFrom {
  readonly log: CentreLog;
  readonly cases: readonly SupportCase[];
}

/** Counts a month; `null` where the profile asks for no monthly report. */
export function monthOfCentre(
  centre: Centre,
  { log, cases }: CountedFrom,
  { month, madeOn }: { readonly month: YearMonth; readonly madeOn: PlainDate | null },
): MonthOfCentre | null {
  const { profile, terms, period } = centre;
  const rule = monthlyReportRule(profile);
  if (rule === null || profile.performancePeriod === null) return null;
  const isClosed = (day: PlainDate): boolean | null => isCityOfficeClosed(profile, day, bundledHolidays);
  const performancePeriod = { to: period.to, clause: profile.performancePeriod.clause };
  const due = submissionDue({ month, rule, isClosed, performancePeriod });
  const counted = { month, log, cases, period };
  const { attributes, contractor } = terms;
  return {
    month,
    due,
    results: monthlyResults({ ...counted, attributes: attributes.map(({ id }) => id) }),
    sheet: monthlyResultsForm({ ...counted, attributes, due, contractor, controlNumber: null, madeOn }),
  };
}
