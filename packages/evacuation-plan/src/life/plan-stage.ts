import type { PlainDate } from '@fukushi-kit/calendar';
import { consentState } from '@fukushi-kit/consent';
import type { Case } from '@fukushi-kit/schema';
import type { LifeState } from './life-state.ts';
import type { VersionStage } from './version-stage.ts';

/**
 * How far the work on a person's plan is: whether the person is a target is checked (対象確認), visited (訪問), the plan is
 * drafted (作成), signed (署名), handed in (提出), received (受領).
 *
 * @clause chigasaki-r7:6 chigasaki-r7:8(2)エ chigasaki-r7:9(2) chigasaki-r7:9(4)
 */
export type PlanStage = 'eligibility-check' | 'visit' | 'drafting' | 'signature' | 'submission' | 'receipt';

const STAGES: Readonly<Record<VersionStage, PlanStage>> = {
  begun: 'eligibility-check',
  visited: 'visit',
  drafted: 'drafting',
  complete: 'signature',
  original: 'signature',
  submitted: 'submission',
  'correction-asked': 'submission',
  resubmitted: 'submission',
  received: 'receipt',
  'brought-in': 'eligibility-check',
  abandoned: 'eligibility-check',
};

/**
 * How far the newest version of a person's plan is, as its log tells; where nobody keeps a log, as the case shows: a plan
 * whose provision was answered was laid before the person to be signed. A plan that was brought in or given up is begun
 * anew. `asOf` is the day up to which consents count.
 *
 * @clause chigasaki-r7:6
 * @clause chigasaki-r7:8(2)エ
 * @clause chigasaki-r7:9(2)
 * @clause chigasaki-r7:9(4)
 *
 * @example
 * const nobody = { plan: null, visit: null, consents: [] };
 * const submitted = { version: 1, supersedes: null, stage: 'submitted', edition: 1, marks: {}, minorChanges: [], consultation: null };
 * planStage(nobody, { versions: [submitted] }, '2025-07-10') // => 'submission'
 * planStage(nobody, { versions: [] }, '2025-07-10') // => 'eligibility-check'
 */
export function planStage(
  shown: Pick<Case, 'plan' | 'visit' | 'consents'>,
  { versions }: Pick<LifeState, 'versions'>,
  asOf: PlainDate,
): PlanStage {
  const newest = versions.at(-1);
  return newest === undefined ? shownBy(shown, asOf) : STAGES[newest.stage];
}

function shownBy({ plan, visit, consents }: Pick<Case, 'plan' | 'visit' | 'consents'>, asOf: PlainDate): PlanStage {
  if (plan !== null) return consentState(consents, 'plan-provision', asOf) === 'unanswered' ? 'drafting' : 'signature';
  return visit?.on == null ? 'eligibility-check' : 'visit';
}
