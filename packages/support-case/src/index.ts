/**
 * Multilayered support (重層的支援): staffing, reception, the support case as a state machine, conferences, reports, records.
 *
 * @module
 */
export { attendanceFindings } from './conference/attendance-findings.ts';
export { type MeetingNeeded, meetingFor } from './conference/meeting-for.ts';
export { policyMeetingFindings } from './conference/policy-meeting-findings.ts';
export { type UseDecisionVocabulary, useDecisionRule } from './conference/use-decision-rule.ts';
export type {
  ReceptionCode,
  RefusalCode,
  RemarkCode,
  ReportCode,
  StaffingCode,
  SupportCaseFindingCode,
  SupportFinding,
} from './finding-code.ts';
export { messages } from './messages.ja.ts';
export type { PerformancePeriod } from './performance-period.ts';
export { type Consultation, consultationFindings } from './reception/consultation-findings.ts';
export { type DutyAt, dutyAt } from './reception/duty-at.ts';
export { type IntakeWay, intakeWay } from './reception/intake-way.ts';
export { type MultiAgencyVocabulary, multiAgencyRule } from './reception/multi-agency-rule.ts';
export { type Complaint, complaintFindings } from './record/complaint-findings.ts';
export { consultationNoteFindings } from './record/consultation-note-findings.ts';
export { managementFindings } from './record/management-findings.ts';
export { vendorMeetingFindings } from './record/vendor-meeting-findings.ts';
export type { ReportStanding } from './report-standing.ts';
export type { ConsultationFigures } from './reports/consultation-figures.ts';
export { evaluationFindings } from './reports/evaluation-findings.ts';
export { type EvaluationSummary, evaluationSummary, type SummaryReading } from './reports/evaluation-summary.ts';
export { goalFindings } from './reports/goal-findings.ts';
export { type AnnualGoal, goalReached } from './reports/goal-reached.ts';
export { goalsSubmittedOn } from './reports/goals-submitted-on.ts';
export { type MonthlyResults, monthlyResults } from './reports/monthly-results.ts';
export { nationalDataFindings } from './reports/national-data-findings.ts';
export { periodEndFindings } from './reports/period-end-findings.ts';
export { type SubmissionState, submissionState } from './reports/submission-state.ts';
export type { ProgrammeFigures, SupportFigures } from './reports/support-figures.ts';
export { visitFindings } from './reports/visit-findings.ts';
export { type VisitRow, visitList } from './reports/visit-list.ts';
export type { AdviserVisit, VisitStatus } from './reports/visit-status.ts';
export {
  type AdviserVocabulary,
  adviserFacts,
  adviserFactsOf,
  type Qualification,
  type StaffMember,
} from './staffing/adviser-facts.ts';
export { adviserRule } from './staffing/adviser-rule.ts';
export { type CountedVocabulary, countedRule } from './staffing/counted-rule.ts';
export { type DedicationVocabulary, dedicationRule } from './staffing/dedication-rule.ts';
export { fullTimeEquivalents, type StaffingNeed, type StaffingSpan } from './staffing/full-time-equivalents.ts';
export { type LeaveRun, leaveRuns } from './staffing/leave-runs.ts';
export { type NoticeOfChange, type NoticeTerm, noticeOfChange } from './staffing/notice-of-change.ts';
export { type FirstDayReading, otherDutyFindings } from './staffing/other-duty-findings.ts';
export { replacementFindings } from './staffing/replacement-findings.ts';
export { responsiblePersonFindings } from './staffing/responsible-person-findings.ts';
export { rosterFindings } from './staffing/roster-findings.ts';
export { staffChangeFindings } from './staffing/staff-change-findings.ts';
export type { StaffingTerms } from './staffing/staffing-terms.ts';
export { type Vacancy, vacancies } from './staffing/vacancies.ts';
export type { CaseEvent, MeetingHeld, MeetingOccasion, PlanMade, Programme } from './support/case-event.ts';
export { type CaseHistory, caseHistory } from './support/case-history.ts';
export type { CaseState } from './support/case-state.ts';
export { type ClosureVocabulary, closureRule } from './support/closure-rule.ts';
export type { OpenStep } from './support/open-steps.ts';
export { planOmissions } from './support/plan-omissions.ts';
export type { DraftPlan, Track, TrackStatus } from './support/track.ts';
