import type { ClauseId } from '@fukushi-kit/clause';
import type { ConductCode, PlanFinding } from './finding-code.ts';

/**
 * Whether a clause is met, with what stands against it or keeps it open.
 *
 * @clause none a shape of this project, not of a source
 */
export interface Answer {
  readonly outcome: 'met' | 'unmet' | 'open';
  readonly findings: readonly PlanFinding<ConductCode>[];
  readonly clauses: readonly ClauseId[];
}
