import { eachRow } from '../judge/each-row.ts';
import type { Inquiry } from '../judge/inquiry.ts';
import { isDuring } from '../judge/is-during.ts';
import type { Judgement } from '../judge/judgement.ts';
import { blank } from '../judge/reply.ts';

/**
 * Every item that is collected is needed for the work, and why is written down (必要な範囲内の収集).
 *
 * @clause chigasaki-r7:特記5
 */
export function collectedItemsAreNeeded(at: Inquiry): Judgement {
  return eachRow(at, 'collection', {
    over: 'day',
    rows: (row) => isDuring(row, at.contract.workDay),
    reply: ({ need }) => (need === null ? blank('collected-without-need') : null),
    none: 'not-applicable',
  });
}
