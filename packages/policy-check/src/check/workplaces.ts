import type { WorkplaceRow } from '@fukushi-kit/schema';
import { eachRow } from '../judge/each-row.ts';
import type { Inquiry } from '../judge/inquiry.ts';
import { isDuring } from '../judge/is-during.ts';
import { type Judgement, worst } from '../judge/judgement.ts';
import { must, open } from '../judge/reply.ts';
import { someRow } from '../judge/some-row.ts';
import type { BooksCheck } from './check.ts';

type Use = WorkplaceRow['uses'][number];

function serving(at: Inquiry, ...uses: readonly Use[]): (row: WorkplaceRow) => boolean {
  return (row) => uses.some((use) => row.uses.includes(use)) && isDuring(row, at.contract.workDay);
}

/**
 * The centre has a place for a use: a consultation counter (相談カウンター), a desk for visiting advisers.
 *
 * @clause kashiwa-r7:5(4)
 * @clause kashiwa-r7:5(5)
 */
export function placeIsThere(use: Use): BooksCheck {
  return (at) => someRow(at, 'workplaces', { over: 'day', where: serving(at, use), missing: 'place-missing' });
}

/**
 * Every place where personal information is handled or stored (作業場所) is locked, with control of who enters and measures
 * written down; and there is one of each.
 *
 * @clause chigasaki-r7:特記2(3)
 */
export function workplacesAreSafe(at: Inquiry): Judgement {
  return worst([
    placeIsThere('handling')(at),
    placeIsThere('storage')(at),
    eachRow(at, 'workplaces', {
      over: 'day',
      rows: serving(at, 'handling', 'storage'),
      reply: ({ locked, entryControl, measures }) => [
        must(locked, 'workplace-not-locked', 'workplace-measure-not-recorded'),
        must(entryControl, 'entry-not-controlled', 'workplace-measure-not-recorded'),
        measures === null ? open('workplace-measure-not-recorded') : null,
      ],
      none: 'not-applicable',
    }),
  ]);
}

/**
 * There is a consultation room, and how privacy is kept in it is written down (プライバシーの確保).
 *
 * @clause kashiwa-r7:5(3)
 */
export function consultationRoomIsPrivate(at: Inquiry): Judgement {
  return worst([
    placeIsThere('consultation')(at),
    eachRow(at, 'workplaces', {
      over: 'day',
      rows: serving(at, 'consultation'),
      reply: ({ privacy }) => (privacy === null ? open('privacy-not-recorded') : null),
      none: 'not-applicable',
    }),
  ]);
}
