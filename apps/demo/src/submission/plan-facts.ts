import { evacuationPlan } from '@fukushi-kit/official-forms';
import { parseEvacuationPlanForm } from '@fukushi-kit/schema';
import type { ClaimedOriginal } from '@fukushi-kit/settlement';
import type { HandedInOriginal } from './submission.ts';

/** What an original of a plan (様式1) says of itself: new or an update, and how its provision was answered. */
export function planFacts({ form, data }: HandedInOriginal): Pick<ClaimedOriginal, 'kind' | 'provision'> {
  const parsed = form === evacuationPlan.id ? parseEvacuationPlanForm(data) : null;
  if (parsed?.ok !== true) return { kind: null, provision: null };
  return { kind: parsed.value.plan.kind, provision: parsed.value.provision.answer };
}
