import type { PlanMade } from './case-event.ts';

/**
 * Where the support of one programme stands.
 *
 * @clause kashiwa-r7:7(2)エ kashiwa-r7:7(2)オ kashiwa-r7:7(2)カ(ｵ)
 */
export type TrackStatus = 'not-started' | 'in-support' | 'suspended' | 'closed' | 'reopened';

/**
 * A plan or re-plan that is not in force yet: whether it was deliberated on, and whether the city decided on its use.
 *
 * @clause kashiwa-r7:7(2)カ(ｱ) kashiwa-r7:7(2)カ(ｵ)
 */
export interface DraftPlan {
  readonly plan: PlanMade;
  readonly isDeliberated: boolean;
  readonly isUseApproved: boolean;
}

/**
 * The state of one programme of a case: its status, the plan in force, a draft beside it, which endings the conference has
 * deliberated on since the support began or went on, and after a closing the lead agency (主担当機関).
 *
 * @clause kashiwa-r7:7(2)ウ kashiwa-r7:7(2)エ kashiwa-r7:7(2)オ kashiwa-r7:7(2)カ(ｵ)
 */
export interface Track {
  readonly status: TrackStatus;
  readonly plan: PlanMade | null;
  readonly draft: DraftPlan | null;
  readonly deliberatedEndings: readonly ('closure' | 'suspension')[];
  readonly leadAgency: string | null;
}

/** A programme in which nothing has happened. */
export const UNTOUCHED: Track = {
  status: 'not-started',
  plan: null,
  draft: null,
  deliberatedEndings: [],
  leadAgency: null,
};

/** The track with its draft in force, once it was deliberated on and the city, where it decides, approved its use. */
export function settled(track: Track): Track {
  const { draft } = track;
  if (draft === null || !draft.isDeliberated || (needsDecision(draft.plan) !== false && !draft.isUseApproved))
    return track;
  return { ...track, status: 'in-support', plan: draft.plan, draft: null, deliberatedEndings: [], leadAgency: null };
}

/** Whether the city decides on the use of a plan; never on that of the multi-agency programme. */
export function needsDecision({ programme, decisionNeeded }: PlanMade): boolean | null {
  return programme === 'multi-agency' ? false : decisionNeeded;
}
