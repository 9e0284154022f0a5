import type { ClauseId } from '@fukushi-kit/clause';
import type { Visit } from '@fukushi-kit/schema';
import type { Answer } from './answer.ts';
import type { ConductCode, PlanFinding } from './finding-code.ts';

/**
 * The performance period (履行期間), both days inclusive; `from` is `null` until the profile holds the day of the
 * contract.
 *
 * @clause chigasaki-r7:4
 */
export interface PerformancePeriod {
  readonly from: string | null;
  readonly to: string;
}

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
    clauses: ['chigasaki-r7:7', 'chigasaki-r7:4'],
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

function tooEarlyOrLate(on: string | null, { from, to }: PerformancePeriod): PlanFinding<ConductCode>[] {
  if (on === null) return [];
  if (from !== null && on < from) return [finding('visit-before-period', ['visit', 'on'], 'chigasaki-r7:4')];
  return to < on ? [finding('visit-after-period', ['visit', 'on'], 'chigasaki-r7:4')] : [];
}

function startUnknown(on: string | null, { from, to }: PerformancePeriod): PlanFinding<ConductCode>[] {
  const isOpen = on !== null && from === null && on <= to;
  return isOpen ? [finding('period-not-set', ['visit', 'on'], 'chigasaki-r7:4', 'notice')] : [];
}

function finding(
  code: ConductCode,
  path: readonly string[],
  clause: ClauseId,
  severity: 'error' | 'warning' | 'notice' = 'error',
): PlanFinding<ConductCode> {
  return { code, path, severity, clauses: [clause] };
}
