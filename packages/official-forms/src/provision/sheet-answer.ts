import type { ConsentState } from '@fukushi-kit/consent';
import type { Answer } from '@fukushi-kit/schema';

/** How a consent stands on a sheet: one that was withdrawn is ticked neither way, so that nobody relies on it. */
export function sheetAnswer(state: ConsentState): Answer {
  return state === 'withdrawn' ? 'unanswered' : state;
}
