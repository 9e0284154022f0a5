import type { ClauseId } from '@fukushi-kit/clause';
import type { StepEntry } from '@fukushi-kit/schema';
import type { PlanFinding, VisitStepCode } from '../finding-code.ts';
import { clauseOfPeriod, outside, type PerformancePeriod } from '../performance-period.ts';
import { stepPoints } from './step-points.ts';

type Found = PlanFinding<VisitStepCode>[];

/** What stands against the entries of a visit themselves: their days, who made them, and points of another step. */
export function entryFindings(entries: readonly StepEntry[], period: PerformancePeriod): Found {
  const visitedOn = entries
    .filter(({ step }) => !isBeforeVisit(step))
    .map(({ on }) => on)
    .sort()
    .at(0);
  return [
    ...entries.flatMap((entry, index) => [
      ...dayFindings(entry, index, visitedOn, period),
      ...(entry.by === null ? [finding('who-not-recorded', [index, 'by'], of(entry), 'warning')] : []),
      ...strayPoints(entry, index),
    ]),
    ...(period.from === null && entries.length > 0
      ? [finding('period-not-set', [], clauseOfPeriod(period), 'notice')]
      : []),
  ];
}

function dayFindings(entry: StepEntry, index: number, visitedOn: string | undefined, period: PerformancePeriod): Found {
  const { on, step } = entry;
  const found: Found = [];
  const side = outside(on, period);
  if (side !== null) found.push(finding(`work-${side}-period`, [index, 'on'], clauseOfPeriod(period)));
  if (isBeforeVisit(step) && visitedOn !== undefined && visitedOn < on)
    found.push(finding('prepared-after-visit', [index, 'on'], of(entry)));
  return found;
}

function strayPoints(entry: StepEntry, index: number): Found {
  return entry.points.flatMap((point, place) =>
    stepPoints[entry.step].includes(point) ? [] : [finding('point-of-other-step', [index, 'points', place], of(entry))],
  );
}

function isBeforeVisit(step: StepEntry['step']): boolean {
  return step.startsWith('8(1)');
}

function of({ step }: StepEntry): ClauseId {
  return `chigasaki-r7:${step}`;
}

function finding(
  code: VisitStepCode,
  path: readonly PropertyKey[],
  clause: ClauseId,
  severity: 'error' | 'warning' | 'notice' = 'error',
): PlanFinding<VisitStepCode> {
  return { code, path: ['entries', ...path], severity, clauses: [clause] };
}
