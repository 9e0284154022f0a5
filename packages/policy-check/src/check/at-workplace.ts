import type { Inquiry } from '../judge/inquiry.ts';
import { missingIn } from '../judge/missing-in.ts';
import { open, type Reply } from '../judge/reply.ts';

/** Whether a place is one of the workplaces (作業場所) of the register. */
export function atWorkplace(at: Inquiry, place: string | null): Reply | null {
  if (place === null) return open('place-not-recorded');
  if (at.rows('workplaces').some(({ number }) => number === place)) return null;
  return missingIn(at, 'workplaces', 'work', 'place-not-a-workplace');
}
