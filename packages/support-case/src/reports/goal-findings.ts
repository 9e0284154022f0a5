import type { SupportFinding } from '../finding-code.ts';
import type { PerformancePeriod } from '../performance-period.ts';
import { type AnnualGoal, goalReached } from './goal-reached.ts';
import { programmesWithoutGoals } from './programmes-without-goals.ts';

type GoalFinding = SupportFinding<
  'no-goals' | 'goal-not-agreed' | 'goal-not-submitted' | 'goal-submitted-late' | 'result-not-reported'
>;

/**
 * What is missing about goals and annual plan (成果目標・年間計画): some for each of the two commissioned programmes, agreed
 * with the city and submitted before the programme begins; and after the end of the period their results. For the results
 * the contract gives no day.
 *
 * @clause kashiwa-r7:8(1)
 * @clause kashiwa-r7:8(2)
 *
 * @example
 * const period = { from: '2025-04-01', to: '2026-03-31' }
 * const goal = { programme: 'multi-agency', goal: 'プランを20件作る', startsOn: '2025-04-01', agreedOn: '2025-03-10', submittedOn: '2025-04-01', target: 20, reachedWhen: 'at-least', result: null, reportedOn: null }
 * goalFindings([goal], { period, asOf: '2025-04-01' }).map(({ code }) => code) // => ['no-goals', 'goal-submitted-late']
 */
export function goalFindings(
  goals: readonly AnnualGoal[],
  at: { readonly period: PerformancePeriod; readonly asOf: string },
): readonly GoalFinding[] {
  return [
    ...programmesWithoutGoals(goals).map((programme) => ({
      ...finding('no-goals', 'error', ['goals']),
      detail: { programme },
    })),
    ...goals.flatMap((goal, index) => [...ofSubmission(goal, index, at.asOf), ...ofResult(goal, index, at)]),
  ];
}

function ofSubmission(
  { startsOn, agreedOn, submittedOn }: AnnualGoal,
  index: number,
  asOf: string,
): readonly GoalFinding[] {
  const path = ['goals', index];
  const severity = asOf >= startsOn ? 'error' : 'notice';
  return [
    ...(agreedOn === null ? [finding('goal-not-agreed', severity, [...path, 'agreedOn'])] : []),
    ...(submittedOn === null ? [finding('goal-not-submitted', severity, [...path, 'submittedOn'])] : []),
    ...(submittedOn !== null && submittedOn >= startsOn
      ? [finding('goal-submitted-late', 'error', [...path, 'submittedOn'])]
      : []),
  ];
}

function ofResult(
  goal: AnnualGoal,
  index: number,
  { period, asOf }: { readonly period: PerformancePeriod; readonly asOf: string },
): readonly GoalFinding[] {
  if (asOf <= period.to || (goal.reportedOn !== null && goalReached(goal) !== 'open')) return [];
  return [
    {
      code: 'result-not-reported',
      path: ['goals', index, goal.reportedOn === null ? 'reportedOn' : 'result'],
      severity: 'error',
      clauses: ['kashiwa-r7:8(2)'],
    },
  ];
}

function finding(
  code: GoalFinding['code'],
  severity: GoalFinding['severity'],
  path: readonly PropertyKey[],
): GoalFinding {
  return { code, path, severity, clauses: ['kashiwa-r7:8(1)'] };
}
