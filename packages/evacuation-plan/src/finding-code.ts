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
 * What stands against a visit (訪問) or a planner (実施者), or keeps the answer open.
 *
 * @clause none codes of this project, not of a source
 */
export type ConductCode =
  | 'no-home-visit'
  | 'visit-not-at-home'
  | 'visit-place-not-recorded'
  | 'visit-before-period'
  | 'visit-after-period'
  | 'period-not-set'
  | 'office-not-recorded'
  | 'office-not-a-centre'
  | 'office-not-listed';

/**
 * Every code of this package.
 *
 * @clause none codes of this project, not of a source
 */
export type PlanFindingCode = ContradictionCode | OmissionCode | ConductCode;

/**
 * A finding of this package: its path leads into the case or the plan that was asked about.
 *
 * @clause none a shape of this project, not of a source
 */
export type PlanFinding<Code extends PlanFindingCode = PlanFindingCode> = Finding<Code, ClauseId>;
