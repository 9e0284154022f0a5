import type { ClauseId } from '@fukushi-kit/clause';
import type { Visit } from '@fukushi-kit/schema';
import type { Answer } from './answer.ts';
import type { ConductCode, PlanFinding } from './finding-code.ts';
import { clauseOfPeriod, outside, type PerformancePeriod } from './performance-period.ts';

/**
 * Whether the plan rests on a visit to the person's home (自宅を訪問し、面談) within the performance period. Without a
 * visit the plan is incomplete; a visit elsewhere does not count. Paths lead into the plan or the case.
 *
 * @clause chigasaki-r7:7
 * @clause chigasaki-r7:4
 *
 * @example
 * const period = { from: '2025-04-01', to: '2026-03-10' };
 * homeVisit({ on: '2026-03-10', place: 'home', placeNote: null }, period).outcome // => 'met'
 * homeVisit({ on: '2026-03-11', place: 'home', placeNote: null }, period).outcome // => 'unmet'
 * homeVisit({ on: '2025-06-05', place: 'home', placeNote: null }, { ...period, from: null }).outcome // => 'open'
 */
export function homeVisit(visit: Visit | null, period: PerformancePeriod): Answer {
  const against = [...atHome(visit), ...tooEarlyOrLate(visit?.on ?? null, period)];
  const open = [...placeUnknown(visit), ...startUnknown(visit?.on ?? null, period)];
  return {
    outcome: against.length > 0 ? 'unmet' : open.length > 0 ? 'open' : 'met',
    findings: [...against, ...open],
    clauses: ['chigasaki-r7:7', clauseOfPeriod(period)],
  };
}

function atHome(visit: Visit | null): PlanFinding<ConductCode>[] {
  if (visit === null || visit.on === null) return [finding('no-home-visit', ['visit', 'on'], 'chigasaki-r7:7')];
  return visit.place === 'other' ? [finding('visit-not-at-home', ['visit', 'place'], 'chigasaki-r7:7')] : [];
}

function placeUnknown(visit: Visit | null): PlanFinding<ConductCode>[] {
  const isUnknown = visit !== null && visit.on !== null && visit.place === null;
  return isUnknown ? [finding('visit-place-not-recorded', ['visit', 'place'], 'chigasaki-r7:7', 'warning')] : [];
}

function tooEarlyOrLate(on: string | null, period: PerformancePeriod): PlanFinding<ConductCode>[] {
  const side = on === null ? null : outside(on, period);
  return side === null ? [] : [finding(`visit-${side}-period`, ['visit', 'on'], clauseOfPeriod(period))];
}

function startUnknown(on: string | null, period: PerformancePeriod): PlanFinding<ConductCode>[] {
  const isOpen = on !== null && period.from === null && on <= period.to;
  return isOpen ? [finding('period-not-set', ['visit', 'on'], clauseOfPeriod(period), 'notice')] : [];
}

function finding(
  code: ConductCode,
  path: readonly string[],
  clause: ClauseId,
  severity: 'error' | 'warning' | 'notice' = 'error',
): PlanFinding<ConductCode> {
  return { code, path, severity, clauses: [clause] };
}
