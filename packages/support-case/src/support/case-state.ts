import type { ConsentState } from '@fukushi-kit/consent';
import type { Programme } from './case-event.ts';
import { type Track, UNTOUCHED } from './track.ts';

/**
 * Where a support case (支援の一件) stands: how far its intake has come, where the consent to sharing stands, and the track
 * of each programme.
 *
 * @clause kashiwa-r7:7(2)イ kashiwa-r7:7(2)ウ kashiwa-r7:9(2)
 */
export interface CaseState {
  readonly intake: 'none' | 'received' | 'assessed';
  readonly consent: ConsentState;
  readonly tracks: Readonly<Record<Programme, Track>>;
}

/** A case before its intake. */
export const UNOPENED: CaseState = {
  intake: 'none',
  consent: 'unanswered',
  tracks: { 'multi-agency': UNTOUCHED, outreach: UNTOUCHED, participation: UNTOUCHED },
};

/** The state with another track of one programme. */
export function withTrack(state: CaseState, programme: Programme, track: Track): CaseState {
  return { ...state, tracks: { ...state.tracks, [programme]: track } };
}
