import type { ConditionCode } from '@fukushi-kit/rule';
import type { InputFindingCode } from '@fukushi-kit/schema';

/**
 * What may stand against a profile beyond its shape and its conditions.
 *
 * @clause none codes of this project, not of a source
 */
export type ProfileOwnCode =
  | 'unknown-source'
  | 'unknown-clause'
  | 'missing-citation'
  | 'unlisted-page'
  | 'idle-leaf'
  | 'overlapping-versions'
  | 'reversed-period'
  | 'unknown-doubt'
  | 'unknown-reading'
  | 'doubt-twice'
  | 'answered-before-asked'
  | 'record-against-reading'
  | 'id-twice'
  | 'work-twice'
  | 'wrong-check-digit'
  | 'due-rule-against-reading'
  | 'advances-against-times'
  | 'parameter-unit-wrong'
  | 'parameter-out-of-range'
  | 'no-such-day'
  | 'never-open'
  | 'closes-before-opens';

/**
 * What may be wrong with the answers from which a profile is drafted.
 *
 * @clause none codes of this project, not of a source
 */
export type DraftFindingCode = 'answer-missing' | 'answer-wrong' | 'unknown-question';

/**
 * Everything that may stand against a profile.
 *
 * @clause none codes of this project, not of a source
 */
export type ProfileFindingCode = InputFindingCode | ConditionCode | ProfileOwnCode;

/**
 * What a profile may leave open for the municipality to settle.
 *
 * @clause none codes of this project, not of a source
 */
export type OpenPointCode =
  | 'no-period'
  | 'no-first-day'
  | 'no-rule'
  | 'reading-open'
  | 'answer-awaited'
  | 'answer-fits-no-reading'
  | 'chosen-without-record'
  | 'recipients-open'
  | 'regime-open'
  | 'due-rule-open'
  | 'fee-open'
  | 'advances-open'
  | 'settlement-open'
  | 'late-interest-open'
  | 'parameter-open'
  | 'to-be-confirmed'
  | 'unverified';
