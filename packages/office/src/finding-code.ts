import type { ConsentFindingCode } from '@fukushi-kit/consent';
import type { PlanFindingCode } from '@fukushi-kit/evacuation-plan';
import type { DueFindingCode, ReportFindingCode } from '@fukushi-kit/settlement';

/**
 * What the work of a month may find beyond what the packages of the domain find.
 *
 * @clause none codes of this project, not of a source
 */
export type OfficeOwnCode =
  | 'judging-day-open'
  | 'judged-without-visit'
  | 'plan-without-eligibility'
  | 'plan-not-made'
  | 'update-not-settled'
  | 'planner-not-in-month'
  | 'no-form-of-city';

/**
 * Everything that the work of a month may find.
 *
 * @clause none codes of this project, not of a source
 */
export type OfficeFindingCode =
  | OfficeOwnCode
  | PlanFindingCode
  | ConsentFindingCode
  | ReportFindingCode
  | DueFindingCode;
