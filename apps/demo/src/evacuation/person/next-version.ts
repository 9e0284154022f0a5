import type { LifeState } from '@fukushi-kit/evacuation-plan';
import type { Case } from '@fukushi-kit/schema';

/** Whether the plan of a case was handed in, so that a next version may begin: till then it counts for its month. */
export function mayRenew({ plan }: Case, { versions }: LifeState): boolean {
  const own = versions.find(({ version }) => version === plan?.version);
  return own?.marks.submitted !== undefined || own?.stage === 'brought-in';
}

/**
 * The case with the next version of its plan begun: the finished plan stays as the one before, the new one begins as its
 * copy. What was answered and signed belongs to the plan before.
 */
export function nextVersionOf(kase: Case): Case {
  const { plan } = kase;
  if (plan === null) return kase;
  const next = {
    ...plan,
    kind: 'update' as const,
    version: (plan.version ?? 0) + 1,
    madeOn: null,
    visit: null,
    findings: plan.findings === null ? null : { ...plan.findings, on: null },
  };
  return { ...kase, visit: null, plan: next, previousPlan: plan, update: null };
}
