import type { Case } from '@fukushi-kit/schema';
import type { LifeState } from './life/life-state.ts';

/**
 * Whether the next version (版) of a plan may be begun: the plan of the case was handed in to the city, or was brought in
 * as one that had been. Till then it still counts for its month, and is corrected instead of made anew.
 *
 * @clause chigasaki-r7:8(4)イ
 * @clause chigasaki-r7:9(1)
 *
 * @example
 * const version = { version: 1, supersedes: null, stage: 'original', edition: 1, marks: {}, minorChanges: [], consultation: null };
 * const of = (change) => ({ versions: [{ ...version, ...change }] });
 * mayBeginNextVersion({ plan: { version: 1 } }, of({})) // => false
 * mayBeginNextVersion({ plan: { version: 1 } }, of({ marks: { submitted: { on: '2025-07-10', event: 4 } } })) // => true
 * mayBeginNextVersion({ plan: { version: 2 } }, of({ stage: 'brought-in' })) // => false
 */
export function mayBeginNextVersion({ plan }: Pick<Case, 'plan'>, { versions }: Pick<LifeState, 'versions'>): boolean {
  const own = versions.find(({ version }) => version === plan?.version);
  return own?.marks.submitted !== undefined || own?.stage === 'brought-in';
}

/**
 * The case with the next version (版) of its plan begun as an update: the finished plan stays as the one before, and the
 * new one begins as its copy. Days, the visit and the facts about an update belong to the plan before, and are to be
 * recorded anew; consents stay in their log. After a plan without a number there is none either, and a case without a plan
 * stays as it is.
 *
 * @clause chigasaki-r7:8(4)ア
 * @clause chigasaki-r7:8(4)イ
 *
 * @example
 * const plan = { kind: 'new', version: 1, madeOn: '2025-06-05', visit: { on: '2025-06-02' }, findings: null };
 * const next = nextVersion({ plan, previousPlan: null, visit: { on: '2025-06-02' }, update: null });
 * next.plan // => { kind: 'update', version: 2, madeOn: null, visit: null, findings: null }
 * next.previousPlan // => { kind: 'new', version: 1, madeOn: '2025-06-05', visit: { on: '2025-06-02' }, findings: null }
 * next.visit // => null
 */
export function nextVersion(one: Case): Case {
  const { plan } = one;
  if (plan === null) return one;
  const next = {
    ...plan,
    kind: 'update' as const,
    version: plan.version === null ? null : plan.version + 1,
    madeOn: null,
    visit: null,
    findings: plan.findings === null ? null : { ...plan.findings, on: null },
  };
  return { ...one, visit: null, plan: next, previousPlan: plan, update: null };
}
