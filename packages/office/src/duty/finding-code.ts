import type { DueFindingCode, PaymentFindingCode } from '@fukushi-kit/settlement';

/**
 * What may be wrong with the facts of a duty calendar beyond their shape.
 *
 * @clause none codes of this project, not of a source
 */
export type DutyFactsCode =
  | 'facts-of-other-profile'
  | 'contract-without-duties'
  | 'unknown-duty'
  | 'done-twice'
  | 'done-before-duty'
  | 'number-twice'
  | 'not-in-contract'
  | 'outside-period'
  | 'days-reversed'
  | 'correction-before-submission';

/**
 * What is doubtful about one duty, said by this package.
 *
 * @clause none codes of this project, not of a source
 */
export type DutyRemarkOwnCode =
  | 'report-made-in-other-month'
  | 'past-about-a-month'
  | 'operational-day'
  | 'operational-unit-unknown';

/**
 * What is doubtful about one duty.
 *
 * @clause none codes of this project, not of a source
 */
export type DutyRemarkCode = DutyRemarkOwnCode | DueFindingCode | PaymentFindingCode;
