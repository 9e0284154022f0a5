import type { CaseEvent } from './case-event.ts';
import { type Refusal, refusal } from './refusal.ts';
import { settled, type Track } from './track.ts';

/** The track after the city decided on the use (利用決定): an approval waits for the conference, a refusal drops the draft. */
export function afterDecision(
  track: Track,
  { programme, answer }: Extract<CaseEvent, { readonly kind: 'use-decided' }>,
): Track | Refusal {
  if (programme === 'multi-agency') return refusal('decision-not-for-programme', ['kashiwa-r7:7(2)カ(ｱ)'], 'programme');
  if (track.draft === null) return refusal('decision-before-plan', ['kashiwa-r7:7(2)カ(ｱ)']);
  return answer === 'approved'
    ? settled({ ...track, draft: { ...track.draft, isUseApproved: true } })
    : { ...track, draft: null };
}
