import { consentState } from '@fukushi-kit/consent';
import type { LifeState, VersionStage } from '@fukushi-kit/evacuation-plan';
import type { Case } from '@fukushi-kit/schema';
import type { PlanStage } from '../../picture/index.ts';
import { WHOLE_LOG } from '../desk/consent-events.ts';

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

/** How far the newest plan of a person came: as its log tells, or, where nobody keeps one, as the case shows. */
export function planStageOf(kase: Case, { versions }: LifeState): PlanStage {
  const newest = versions.at(-1);
  return newest === undefined ? shownBy(kase) : STAGES[newest.stage];
}

function shownBy({ plan, visit, consents }: Case): PlanStage {
  if (plan !== null && consentState(consents, 'plan-provision', WHOLE_LOG) !== 'unanswered') return 'signature';
  if (plan !== null) return 'drafting';
  return visit?.on == null ? 'eligibility-check' : 'visit';
}
