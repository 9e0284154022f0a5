import type { PlainDate } from '@fukushi-kit/calendar';
import type { Counts, MonthlyReportForm, ReportContractor } from '@fukushi-kit/schema';
import type { MonthlyReport, ReportFigures, SubmissionDue } from '@fukushi-kit/settlement';
import { dueNote } from './messages.ja.ts';

/**
 * The data of the monthly report (月次報告書) from the month counted and the day it is due.
 *
 * @clause chigasaki-r7:9(1)
 * @clause chigasaki-r7:9(2)
 *
 * @example
 * import { plainDate, yearMonth } from '@fukushi-kit/calendar';
 * import { monthlyReport, submissionDue } from '@fukushi-kit/settlement';
 * const month = yearMonth('2025-04');
 * const report = monthlyReport({ month, cases: [], previousTotals: null });
 * const rule = { dayOfMonth: 10, reportMadeIn: 'reported-month', holidayRule: 'keep', clause: 'chigasaki-r7:9(2)' } as const;
 * const performancePeriod = { to: plainDate('2026-03-10'), clause: 'chigasaki-r7:4' };
 * const due = submissionDue({ month, rule, isClosed: (day) => day === '2025-05-10', performancePeriod });
 * const contractor = { name: null, address: null, representative: null, office: null, contactPerson: null, phone: null };
 * const data = monthlyReportForm({ report, due, contractor, controlNumber: null, madeOn: null, notes: new Map() });
 * data.dueDay // => '2025-05-10'
 * data.dueNote // => '閉庁日に当たる'
 * data.thisMonth.plans.total // => 0
 * data.untilLastMonth.plans.total // => null
 */
export function monthlyReportForm(given: {
  readonly report: MonthlyReport;
  readonly due: SubmissionDue;
  readonly contractor: ReportContractor;
  readonly controlNumber: string | null;
  readonly madeOn: PlainDate | null;
  /** Remarks by control number, e.g. that an original is handed in again. */
  readonly notes: ReadonlyMap<string, string>;
}): MonthlyReportForm {
  const { report, due, contractor, controlNumber, madeOn, notes } = given;
  return {
    schemaVersion: '1',
    controlNumber,
    madeOn,
    month: report.month,
    contractor,
    thisMonth: countsOf(report.thisMonth),
    untilLastMonth: countsOf(report.untilLastMonth),
    throughThisMonth: countsOf(report.throughThisMonth),
    submissions: report.submissions.map((submission) => ({
      ...submission,
      note: notes.get(submission.controlNumber) ?? null,
    })),
    dueDay: due.due,
    dueNote: dueNote(due.findings),
  };
}

function countsOf({ plans, rosters }: ReportFigures): Counts {
  return {
    plans: { new: plans.new.count, update: plans.update.count, total: plans.total.count },
    rosters: { given: rosters.given.count, refused: rosters.refused.count, total: rosters.total.count },
  };
}
