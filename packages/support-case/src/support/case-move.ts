import { match } from 'ts-pattern';
import { inadmissible } from '../conference/inadmissible.ts';
import type { CaseEvent, MeetingHeld, Programme } from './case-event.ts';
import { type CaseState, withTrack } from './case-state.ts';
import { afterDecision } from './decision-move.ts';
import { afterDeliberation } from './deliberation-move.ts';
import { afterClosure, afterTurn } from './ending-move.ts';
import { afterPlan } from './plan-move.ts';
import { isRefusal, type Refusal, refusal } from './refusal.ts';
import type { Track } from './track.ts';

/** The state of a case after an event, or why the contract does not allow it there. */
export function caseMove(state: CaseState, event: CaseEvent): CaseState | Refusal {
  if (state.intake === 'none' && event.kind !== 'received' && event.kind !== 'sharing-answered')
    return refusal('not-received', ['kashiwa-r7:7(2)イ']);
  const onTrack = (programme: Programme, move: (track: Track) => Track | Refusal): CaseState | Refusal => {
    const next = move(state.tracks[programme]);
    return isRefusal(next) ? next : withTrack(state, programme, next);
  };
  return match(event)
    .returnType<CaseState | Refusal>()
    .with({ kind: 'received' }, () =>
      state.intake === 'none'
        ? { ...state, intake: 'received' }
        : refusal('received-twice', ['kashiwa-r7:7(2)イ', 'kashiwa-r7:7(2)オ']),
    )
    .with({ kind: 'sharing-answered' }, ({ answer }) => ({ ...state, consent: answer }))
    .with({ kind: 'assessed' }, () => ({ ...state, intake: 'assessed' }))
    .with({ kind: 'plan-made' }, (plan) =>
      state.intake === 'assessed'
        ? onTrack(plan.programme, (track) => afterPlan(track, plan))
        : refusal('plan-before-assessment', ['kashiwa-r7:7(2)ウ']),
    )
    .with({ kind: 'meeting-held' }, (meeting) => afterMeeting(state, meeting))
    .with({ kind: 'use-decided' }, (decision) => onTrack(decision.programme, (track) => afterDecision(track, decision)))
    .with({ kind: 'suspended' }, { kind: 'resumed' }, { kind: 'reopened' }, ({ programme, kind }) =>
      onTrack(programme, (track) => afterTurn(track, kind)),
    )
    .with({ kind: 'closed' }, (closed) => onTrack(closed.programme, (track) => afterClosure(track, closed)))
    .exhaustive();
}

/** A meeting stands as a whole or not at all. */
function afterMeeting(state: CaseState, meeting: MeetingHeld): CaseState | Refusal {
  const barred = inadmissible(meeting, state.consent);
  if (barred !== null) return barred;
  let next = state;
  for (const [index, { programme, occasion }] of meeting.items.entries()) {
    const track = afterDeliberation(next.tracks[programme], occasion);
    if (isRefusal(track)) return { ...track, at: ['items', index, ...track.at] };
    next = withTrack(next, programme, track);
  }
  return next;
}
