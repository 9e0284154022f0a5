import type { ClauseId } from '@fukushi-kit/clause';
import type { Finding } from '@fukushi-kit/schema';

/**
 * Data of one case that cannot all be true.
 *
 * @clause none codes of this project, not of a source
 */
export type ContradictionCode =
  | 'at-home-and-in-facility'
  | 'at-home-and-long-term-hospital'
  | 'agreed-but-not-proposed'
  | 'handbook-and-no-handbook'
  | 'care-level-differs-from-certification'
  | 'care-level-without-certification'
  | 'certification-without-level'
  | 'certification-ends-before-it-starts'
  | 'certification-expired-at-visit'
  | 'certification-not-yet-valid-at-visit'
  | 'certification-pending-at-visit'
  | 'differs-from-record'
  | 'control-number-differs'
  | 'update-without-previous'
  | 'new-with-previous'
  | 'version-not-after-previous'
  | 'made-before-visit'
  | 'born-after-visit'
  | 'consent-differs-from-log'
  | 'no-certificate-and-certificate'
  | 'alone-with-others';

/**
 * What is still to be written or asked (記入漏れ).
 *
 * @clause none codes of this project, not of a source
 */
export type OmissionCode =
  | 'not-entered'
  | 'none-entered'
  | 'no-contact'
  | 'other-without-words'
  | 'hazard-without-destination'
  | 'plan-provision-unanswered'
  | 'roster-provision-unanswered'
  | 'supporter-provision-unanswered';

/**
 * What stands against a visit (訪問), the day of a plan (作成日) or a planner (実施者), or keeps the answer open.
 *
 * @clause none codes of this project, not of a source
 */
export type ConductCode =
  | 'no-home-visit'
  | 'visit-not-at-home'
  | 'visit-place-not-recorded'
  | 'visit-before-period'
  | 'visit-after-period'
  | 'work-before-period'
  | 'work-after-period'
  | 'period-not-set'
  | 'office-not-recorded'
  | 'office-not-a-centre'
  | 'office-not-listed'
  | 'planners-not-listed';

/**
 * What refuses an event in the life of a plan (計画の経過), or is told of it, and what is missing among its copies.
 *
 * @clause none codes of this project, not of a source
 */
export type LifeCode =
  | 'move-not-open'
  | 'version-unknown'
  | 'day-out-of-order'
  | 'not-for-this-party'
  | 'who-not-recorded'
  | 'life-ended'
  | 'superseded'
  | 'plan-already-there'
  | 'previous-not-made'
  | 'supersedes-not-the-newest'
  | 'update-without-consultation'
  | 'update-not-agreed'
  | 'consultation-open'
  | 'update-without-cause'
  | 'update-cause-open'
  | 'change-needs-update'
  | 'minor-change-without-words'
  | 'submitted-after-period'
  | 'received-after-period'
  | 'ended-before-receipt'
  | 'check-not-recorded'
  | 'omissions-remain'
  | 'duplicates-not-two'
  | 'provisional-copy-unforeseen'
  | 'correction-without-points'
  | 'receipt-without-notice'
  | 'reason-not-recorded'
  | 'no-handover-due'
  | 'handover-not-recorded'
  | 'handover-record-incomplete'
  | 'exception-without-reason'
  | 'duplicate-not-at-hand'
  | 'nothing-to-take-back'
  | 'duplicate-not-with-care-plan'
  | 'duplicate-not-with-person'
  | 'duplicate-not-replaced'
  | 'outdated-copy-with-person'
  | 'original-not-located'
  | 'no-copy-at-visit'
  | 'copy-at-visit-not-settled'
  | 'contractor-copy-needs-ruling'
  | 'contractor-copy-not-returned'
  | ConductCode
  | Extract<ContradictionCode, 'update-without-previous' | 'new-with-previous' | 'version-not-after-previous'>;

/**
 * What is missing in the record of the steps before and at the visit (訪問・面談の手順).
 *
 * @clause none codes of this project, not of a source
 */
export type VisitStepCode =
  | 'step-not-recorded'
  | 'step-point-missing'
  | 'point-of-other-step'
  | 'prepared-after-visit'
  | Extract<LifeCode, 'work-before-period' | 'work-after-period' | 'who-not-recorded' | 'period-not-set'>;

/**
 * Every code of this package.
 *
 * @clause none codes of this project, not of a source
 */
export type PlanFindingCode = ContradictionCode | OmissionCode | ConductCode | LifeCode | VisitStepCode;

/**
 * A finding of this package: its path leads into the case or the plan that was asked about.
 *
 * @clause none a shape of this project, not of a source
 */
export type PlanFinding<Code extends PlanFindingCode = PlanFindingCode> = Finding<Code, ClauseId>;
