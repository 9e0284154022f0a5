import type { MaterialRow } from '@fukushi-kit/schema';
import { eachRow } from '../judge/each-row.ts';
import type { Inquiry } from '../judge/inquiry.ts';
import type { Judgement } from '../judge/judgement.ts';
import { missingIn } from '../judge/missing-in.ts';
import { blank, breach, elsewhere, must, open, type Reply } from '../judge/reply.ts';

/**
 * Of each original of Form 1 (様式1の正本) there are two duplicates: one that the contractor keeps, one for the person.
 *
 * @clause chigasaki-r7:8(3)ア
 */
export function originalsHaveTwoDuplicates(at: Inquiry): Judgement {
  const has = (original: string, role: MaterialRow['role']): boolean =>
    at.rows('materials').some((row) => row.parent === original && row.role === role);
  return eachRow(at, 'materials', {
    over: 'so-far',
    rows: ({ role }) => role === 'form-1-original',
    reply: ({ number }) => [
      has(number, 'form-1-kept') ? null : blank('kept-duplicate-missing'),
      has(number, 'form-1-given') ? null : blank('given-duplicate-missing'),
    ],
    none: 'not-applicable',
  });
}

/**
 * The contractor's duplicate of Form 1 lies with the care plan (ケアプラン), in a place of storage that is locked.
 *
 * @clause chigasaki-r7:10
 */
export function duplicatesLieWithTheCarePlan(at: Inquiry): Judgement {
  const day = at.contract.workDay;
  return eachRow(at, 'materials', {
    over: 'so-far',
    rows: ({ role, state, disposedOn }) =>
      role === 'form-1-kept' && (state === 'held' || (disposedOn !== null && disposedOn > day)),
    reply: (row) => [must(row.withCarePlan, 'not-with-the-care-plan', 'care-plan-not-recorded'), placeReply(at, row)],
    none: 'not-applicable',
  });
}

function placeReply(at: Inquiry, { place }: MaterialRow): Reply | null {
  if (place === null) return open('place-not-recorded');
  const workplace = at.rows('workplaces').find(({ number }) => number === place);
  if (workplace === undefined) return missingIn(at, 'workplaces', 'work', 'place-not-a-workplace');
  if (!workplace.uses.includes('storage')) return breach('place-not-for-storage');
  const reply = must(workplace.locked, 'workplace-not-locked', 'workplace-measure-not-recorded');
  return reply === null ? null : elsewhere(reply, 'workplaces', workplace.number);
}
