import type { ClauseId } from '@fukushi-kit/clause';
import type { Finding, Severity } from '@fukushi-kit/schema';
import type { LifeCode, PlanFinding } from '../finding-code.ts';

/**
 * A finding about the life of a plan (計画の経過): its path leads into the log.
 *
 * @clause none a shape of this project, not of a source
 */
export type LifeFinding = PlanFinding<LifeCode>;

/** What stands against an event before its place in the log is known. */
export interface Objection {
  readonly code: LifeCode;
  /** The field of the event. */
  readonly at: string;
  readonly severity: Severity;
  readonly clauses: readonly ClauseId[];
  readonly detail?: NonNullable<Finding['detail']>;
}

/** An objection that refuses the event. */
export function refusal(
  code: LifeCode,
  at: string,
  clauses: readonly ClauseId[],
  detail?: Objection['detail'],
): Objection {
  return { code, at, severity: 'error', clauses, ...(detail === undefined ? {} : { detail }) };
}

/** An objection that is told and refuses nothing. */
export function remark(
  code: LifeCode,
  at: string,
  clauses: readonly ClauseId[],
  severity: 'warning' | 'notice' = 'warning',
  detail?: Objection['detail'],
): Objection {
  return { code, at, severity, clauses, ...(detail === undefined ? {} : { detail }) };
}
