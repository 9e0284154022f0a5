import { match } from 'ts-pattern';
import type { PlanMade } from './case-event.ts';
import { type Refusal, refusal } from './refusal.ts';
import type { Track, TrackStatus } from './track.ts';

/** The track after a plan was made: a draft, which replaces an earlier draft. */
export function afterPlan(track: Track, plan: PlanMade): Track | Refusal {
  return match({ status: track.status, revision: plan.revision })
    .returnType<Track | Refusal>()
    .with({ status: 'not-started', revision: 'plan' }, () => drafted(track, plan))
    .with({ status: 'in-support', revision: 're-plan' }, () => drafted(track, plan))
    .with({ status: 'reopened', revision: 're-plan' }, () => drafted(track, plan))
    .with({ status: 'not-started', revision: 're-plan' }, () =>
      refusal('re-plan-without-plan', ['kashiwa-r7:7(2)エ'], 'revision'),
    )
    .with({ status: 'in-support', revision: 'plan' }, { status: 'reopened', revision: 'plan' }, () =>
      refusal('plan-already-made', ['kashiwa-r7:7(2)エ'], 'revision'),
    )
    .with({ status: 'suspended' }, { status: 'closed' }, ({ status }) => standsStill(status))
    .exhaustive();
}

/** Why nothing is planned while a programme is suspended or closed. */
function standsStill(status: Extract<TrackStatus, 'suspended' | 'closed'>): Refusal {
  return status === 'suspended'
    ? refusal('programme-suspended', ['kashiwa-r7:7(2)エ', 'kashiwa-r7:7(2)カ(ｵ)'], 'programme')
    : refusal('programme-closed', ['kashiwa-r7:7(2)オ'], 'programme');
}

function drafted(track: Track, plan: PlanMade): Track {
  return { ...track, draft: { plan, isDeliberated: false, isUseApproved: false } };
}
