import type { ClauseId } from '@fukushi-kit/clause';
import type { Finding } from '@fukushi-kit/schema';

/**
 * A finding of this package: it always names the clauses that ask for what is missing or wrong.
 *
 * @clause none a shape of this project, not of a source
 */
export interface PolicyFinding<Code extends string> extends Finding<Code, ClauseId> {
  readonly clauses: readonly ClauseId[];
}

/**
 * What stands against a safety structure (安全対策・管理責任体制), or keeps an answer open.
 *
 * @clause none codes of this project, not of a source
 */
export type SafetyStructureCode =
  | 'internal-rules-not-recorded'
  | 'no-internal-rules'
  | 'rule-edition-not-recorded'
  | 'rule-not-yet-in-force'
  | 'responsible-managers-not-recorded'
  | 'no-responsible-manager'
  | 'several-responsible-managers'
  | 'several-managers-open'
  | 'workers-not-recorded'
  | 'no-worker'
  | 'person-not-named'
  | 'ends-before-it-starts'
  | 'workplaces-not-recorded'
  | 'no-workplace'
  | 'no-place-of-handling'
  | 'no-place-of-storage'
  | 'measures-not-recorded'
  | 'workplace-without-measure'
  | 'number-twice'
  | 'start-not-recorded'
  | 'not-reported'
  | 'reported-after-start'
  | 'reported-on-day-of-start'
  | 'version-not-notified'
  | 'report-of-later-version';

/**
 * What differs between the safety structure that was reported to the city and the one of now, or cannot be compared.
 *
 * @clause none codes of this project, not of a source
 */
export type StructureChangeCode =
  | 'added-since-report'
  | 'removed-since-report'
  | 'changed-since-report'
  | 'comparison-open'
  | 'change-without-new-version';
