import type { Plan } from '@fukushi-kit/schema';
import type { ConductCode, PlanFinding } from './finding-code.ts';
import { clauseOfPeriod, outside, type PerformancePeriod } from './performance-period.ts';

/**
 * What stands against the day on which a plan was made (作成日): work dated outside the performance period is refused. A
 * day that is not recorded is told by {@link omissions}. Paths lead into the plan.
 *
 * @clause chigasaki-r7:4
 *
 * @example
 * const period = { from: '2025-05-01', to: '2026-03-10' };
 * planDayFindings({ madeOn: '2026-03-10' }, period) // => []
 * planDayFindings({ madeOn: '2026-03-11' }, period)
 * // => [{ code: 'work-after-period', path: ['madeOn'], severity: 'error', clauses: ['chigasaki-r7:4'] }]
 */
export function planDayFindings(
  { madeOn }: Pick<Plan, 'madeOn'>,
  period: PerformancePeriod,
): readonly PlanFinding<ConductCode>[] {
  const side = madeOn === null ? null : outside(madeOn, period);
  if (side === null) return [];
  return [{ code: `work-${side}-period`, path: ['madeOn'], severity: 'error', clauses: [clauseOfPeriod(period)] }];
}
