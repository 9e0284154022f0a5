import type { ClauseId } from '@fukushi-kit/clause';
import type { Finding } from '@fukushi-kit/schema';

/**
 * What stands against the staff roster (従事者名簿), or keeps an answer open.
 *
 * @clause none codes of this project, not of a source
 */
export type StaffingCode =
  | 'staff-number-twice'
  | 'ends-before-it-starts'
  | 'placements-overlap'
  | 'hours-above-full-time'
  | 'adviser-not-qualified'
  | 'adviser-qualification-open'
  | 'no-responsible-person'
  | 'several-responsible-persons'
  | 'responsible-person-open'
  | 'responsible-but-not-placed'
  | 'other-duties-not-recorded'
  | 'other-duty-without-approval'
  | 'other-duty-approval-open'
  | 'other-duty-approved-on-first-day'
  | 'change-not-reported'
  | 'change-reported-late'
  | 'change-reading-not-chosen'
  | 'new-hire-not-recorded'
  | 'curriculum-vitae-missing'
  | 'proof-not-submitted'
  | 'chart-not-submitted'
  | 'chart-older-than-change'
  | 'no-chart'
  | 'leave-known-day-not-recorded'
  | 'not-replaced'
  | 'replaced-late'
  | 'replacement-not-qualified'
  | 'replacement-qualification-open';

/**
 * What stands against the reception of consultations (相談受付).
 *
 * @clause none codes of this project, not of a source
 */
export type ReceptionCode =
  | 'urgency-not-judged'
  | 'urgent-chat-not-handed-over'
  | 'handed-over-to-no-person'
  | 'handed-over-before-received'
  | 'handover-person-not-recorded'
  | 'network-use-not-recorded';

/**
 * A move that the contract does not allow at that point of a support case; it changes nothing.
 *
 * @clause none codes of this project, not of a source
 */
export type RefusalCode =
  | 'before-period'
  | 'after-period'
  | 'not-received'
  | 'received-twice'
  | 'plan-before-assessment'
  | 'plan-already-made'
  | 're-plan-without-plan'
  | 'programme-suspended'
  | 'programme-closed'
  | 'conference-before-plan'
  | 'conference-without-support'
  | 'sharing-without-consent'
  | 'consent-not-asked'
  | 'case-meeting-in-place-of-conference'
  | 'city-absent'
  | 'contractor-absent'
  | 'decision-before-plan'
  | 'decision-not-for-programme'
  | 'suspension-without-support'
  | 'suspension-without-conference'
  | 'resumption-without-suspension'
  | 'closure-without-support'
  | 'closure-without-conference'
  | 'closure-conditions-unmet'
  | 'closure-conditions-open'
  | 'closure-without-lead-agency'
  | 'lead-agency-not-in-plan'
  | 'reopening-without-closure';

/**
 * What is doubtful or missing in a move that stands.
 *
 * @clause none codes of this project, not of a source
 */
export type RemarkCode =
  | 'sheet-not-filled-by-person'
  | 'sheet-not-recorded'
  | 'not-for-multi-agency'
  | 'need-for-multi-agency-open'
  | 'not-applied-by-introducing-agency'
  | 'plan-without-agencies'
  | 'plan-without-role'
  | 'plan-without-goals'
  | 'plan-without-policy'
  | 'decision-need-not-recorded'
  | 'participants-not-recorded'
  | 'provider-absent'
  | 'host-not-recorded'
  | 'not-hosted-by-contractor'
  | 'support-council-unverified';

/**
 * What stands against the reports and records of the contract (業務の計画、管理、報告、評価).
 *
 * @clause none codes of this project, not of a source
 */
export type ReportCode =
  | 'month-outside-period'
  | 'number-twice'
  | 'attribute-unknown'
  | 'consultation-outside-period'
  | 'visit-outside-period'
  | 'visit-day-not-recorded'
  | 'visit-missed'
  | 'visit-without-plan'
  | 'visit-kind-not-recorded'
  | 'adviser-unknown'
  | 'no-goals'
  | 'goal-not-agreed'
  | 'goal-not-submitted'
  | 'goal-submitted-late'
  | 'result-not-reported'
  | 'no-policy-meeting'
  | 'policy-meeting-outside-period'
  | 'policy-report-past-about-a-month'
  | 'policy-report-late'
  | 'policy-report-before-meeting'
  | 'no-evaluation-meeting'
  | 'evaluation-outside-period'
  | 'summary-not-reported'
  | 'summary-after-meeting'
  | 'summary-on-the-day'
  | 'summary-not-before-the-day'
  | 'summary-reading-not-chosen'
  | 'document-not-submitted'
  | 'document-submitted-late'
  | 'period-end-of-other-year'
  | 'national-data-not-submitted'
  | 'national-data-submitted-late'
  | 'complaint-without-content'
  | 'complaint-without-handling'
  | 'complaint-not-reported'
  | 'instruction-not-followed'
  | 'instruction-following-open'
  | 'doubt-unsettled'
  | 'city-absent-from-vendor-meeting'
  | 'city-attendance-not-recorded'
  | 'vendor-report-missing'
  | 'shared-cases-not-recorded'
  | 'improvement-without-progress'
  | 'improvement-not-shared'
  | 'training-attendance-not-recorded';

/**
 * Every code of this package.
 *
 * @clause none codes of this project, not of a source
 */
export type SupportCaseFindingCode = StaffingCode | ReceptionCode | RefusalCode | RemarkCode | ReportCode;

/**
 * A finding of this package: its path leads into the record that was asked about.
 *
 * @clause none a shape of this project, not of a source
 */
export type SupportFinding<Code extends SupportCaseFindingCode = SupportCaseFindingCode> = Finding<Code, ClauseId>;
