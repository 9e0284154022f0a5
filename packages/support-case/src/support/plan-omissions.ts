import type { SupportFinding } from '../finding-code.ts';
import type { PlanMade } from './case-event.ts';

type OmissionFinding = SupportFinding<
  | 'plan-without-agencies'
  | 'plan-without-role'
  | 'plan-without-goals'
  | 'plan-without-policy'
  | 'decision-need-not-recorded'
>;

/**
 * What a plan or re-plan of a case still lacks: agencies and the role of each, goals (支援の目標), policy (支援の方針), and for
 * outreach and participation support whether the city decides on the use.
 *
 * @clause kashiwa-r7:7(2)ウ
 * @clause kashiwa-r7:7(2)カ(ｱ)
 *
 * @example
 * const plan = { programme: 'multi-agency', agencies: [{ agency: '見本支援センター', role: null }], goals: [], policy: '週に一度連絡する。', decisionNeeded: null }
 * planOmissions(plan).map(({ code, path }) => [code, path])
 * // => [['plan-without-role', ['agencies', 0, 'role']], ['plan-without-goals', ['goals']]]
 */
export function planOmissions(
  plan: Pick<PlanMade, 'programme' | 'agencies' | 'goals' | 'policy' | 'decisionNeeded'>,
): readonly OmissionFinding[] {
  const roles = plan.agencies.flatMap(({ role }, at) =>
    role === null ? [finding('plan-without-role', ['agencies', at, 'role'])] : [],
  );
  const isDecisionOpen = plan.programme !== 'multi-agency' && plan.decisionNeeded === null;
  return [
    ...(plan.agencies.length === 0 ? [finding('plan-without-agencies', ['agencies'])] : roles),
    ...(plan.goals.length === 0 ? [finding('plan-without-goals', ['goals'])] : []),
    ...(plan.policy === null ? [finding('plan-without-policy', ['policy'])] : []),
    ...(isDecisionOpen
      ? [{ ...finding('decision-need-not-recorded', ['decisionNeeded']), clauses: ['kashiwa-r7:7(2)カ(ｱ)'] as const }]
      : []),
  ];
}

function finding(code: OmissionFinding['code'], path: readonly PropertyKey[]): OmissionFinding {
  return { code, path, severity: 'warning', clauses: ['kashiwa-r7:7(2)ウ'] };
}
