/**
 * Deliverables of a contract (委託): what counts in the monthly report (月次報告書) and by which day it is handed in.
 *
 * @module
 */
export type { DueFindingCode, PlanOriginalFault, ReportFindingCode, RosterOriginalFault } from './finding-code.ts';
export { messages } from './messages.ja.ts';
export { type MonthlyReport, monthlyReport, type Submission } from './monthly-report.ts';
export type { Figure, ReportFigures, ReportTotals } from './report-figures.ts';
export type { PlanOriginal, ReportedCase, RosterOriginal } from './reported-case.ts';
export {
  type DueRule,
  type PeriodOfWork,
  type ReportMadeIn,
  type SubmissionDue,
  submissionDue,
} from './submission-due.ts';
