import { type ClauseId, isClauseId } from '@fukushi-kit/clause';

/**
 * The performance period (履行期間), both days inclusive; `from` is `null` until the profile holds the day of the
 * contract. `clause` is where the profile has it from, the specification of Chigasaki where it is left out.
 *
 * @clause chigasaki-r7:4
 */
export interface PerformancePeriod {
  readonly from: string | null;
  readonly to: string;
  readonly clause?: string;
}

/** On which side of the period a day of work lies outside it; `null` within, or while the first day is not set. */
export function outside(on: string, { from, to }: PerformancePeriod): 'before' | 'after' | null {
  if (to < on) return 'after';
  return from !== null && on < from ? 'before' : null;
}

/** The clause that gives the period. */
export function clauseOfPeriod({ clause }: PerformancePeriod): ClauseId {
  return clause !== undefined && isClauseId(clause) ? clause : 'chigasaki-r7:4';
}
