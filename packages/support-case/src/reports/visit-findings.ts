import type { SupportFinding } from '../finding-code.ts';
import { isInPeriod, type PerformancePeriod } from '../performance-period.ts';
import { type AdviserVisit, visitStatus } from './visit-status.ts';

type VisitFinding = SupportFinding<
  | 'number-twice'
  | 'visit-outside-period'
  | 'visit-day-not-recorded'
  | 'visit-missed'
  | 'visit-without-plan'
  | 'visit-kind-not-recorded'
  | 'adviser-unknown'
>;

/**
 * What stands against visits at the end of `asOf`: made or planned outside the contract's period, missed, without plan or
 * day, by an adviser who is not on the roster, counted twice, or of an unknown kind.
 *
 * @clause kashiwa-r7:2
 * @clause kashiwa-r7:8(3)
 * @clause kashiwa-r7:8(4)
 *
 * @example
 * const visit = { number: 'V-1', adviser: 'S-01', caseNumber: null, plannedOn: '2026-03-31', visitedOn: '2026-04-01', cancelledOn: null, isOutreach: false }
 * const at = { period: { from: '2025-04-01', to: '2026-03-31' }, asOf: '2026-04-01', advisers: ['S-01'] }
 * visitFindings([visit], at).map(({ code, path }) => [code, path]) // => [['visit-outside-period', ['visits', 0, 'visitedOn']]]
 */
export function visitFindings(
  visits: readonly AdviserVisit[],
  at: { readonly period: PerformancePeriod; readonly asOf: string; readonly advisers: readonly string[] },
): readonly VisitFinding[] {
  const numbers = new Map(visits.map(({ number }, index) => [number, index] as const).toReversed());
  return visits.flatMap((visit, index) => {
    const path = ['visits', index];
    return [
      ...(numbers.get(visit.number) === index ? [] : [finding('number-twice', 'error', [...path, 'number'])]),
      ...(at.advisers.includes(visit.adviser) ? [] : [finding('adviser-unknown', 'error', [...path, 'adviser'])]),
      ...ofPeriod(visit, path, at.period),
      ...ofStatus(visit, path, at.asOf),
    ];
  });
}

function ofPeriod(
  visit: AdviserVisit,
  path: readonly PropertyKey[],
  period: PerformancePeriod,
): readonly VisitFinding[] {
  return (['plannedOn', 'visitedOn'] as const).flatMap((field) => {
    const day = visit[field];
    if (day === null || isInPeriod(day, period)) return [];
    const clauses = ['kashiwa-r7:2', 'kashiwa-r7:8(3)'] as const;
    return [{ ...finding('visit-outside-period', 'error', [...path, field]), clauses }];
  });
}

function ofStatus(visit: AdviserVisit, path: readonly PropertyKey[], asOf: string): readonly VisitFinding[] {
  const status = visitStatus(visit, asOf);
  const isKindOpen = visit.visitedOn !== null && visit.isOutreach === null;
  return [
    ...(status === 'missed' ? [finding('visit-missed', 'warning', [...path, 'visitedOn'])] : []),
    ...(status === 'without-plan' ? [finding('visit-without-plan', 'notice', [...path, 'plannedOn'])] : []),
    ...(status === 'not-recorded' ? [finding('visit-day-not-recorded', 'warning', path)] : []),
    ...(isKindOpen
      ? [
          {
            ...finding('visit-kind-not-recorded', 'warning', [...path, 'isOutreach']),
            clauses: ['kashiwa-r7:8(4)'] as const,
          },
        ]
      : []),
  ];
}

function finding(
  code: VisitFinding['code'],
  severity: VisitFinding['severity'],
  path: readonly PropertyKey[],
): VisitFinding {
  return { code, path, severity, clauses: ['kashiwa-r7:8(3)'] };
}
