import { match } from 'ts-pattern';
import type { MeetingOccasion } from './case-event.ts';
import { type Refusal, refusal } from './refusal.ts';
import { settled, type Track } from './track.ts';

/** The track after the conference, or the council in its place, deliberated on one occasion. */
export function afterDeliberation(track: Track, occasion: MeetingOccasion): Track | Refusal {
  return match(occasion)
    .returnType<Track | Refusal>()
    .with('plan', 're-plan', (revision) => onDraft(track, revision))
    .with('closure', () => onEnding(track, 'closure', track.status === 'in-support' || track.status === 'suspended'))
    .with('suspension', () => onEnding(track, 'suspension', track.status === 'in-support'))
    .with('monitoring', () => track)
    .exhaustive();
}

function onDraft(track: Track, revision: 'plan' | 're-plan'): Track | Refusal {
  const { draft } = track;
  if (draft?.plan.revision !== revision) return refusal('conference-before-plan', ['kashiwa-r7:7(2)カ(ｵ)'], 'occasion');
  return settled({ ...track, draft: { ...draft, isDeliberated: true } });
}

function onEnding(track: Track, ending: 'closure' | 'suspension', isInTime: boolean): Track | Refusal {
  if (!isInTime) return refusal('conference-without-support', ['kashiwa-r7:7(2)カ(ｵ)'], 'occasion');
  return { ...track, deliberatedEndings: [...new Set([...track.deliberatedEndings, ending])] };
}
