import type { DisclosureRow } from '@fukushi-kit/schema';
import { approvalReply } from '../judge/approval-reply.ts';
import { eachRow } from '../judge/each-row.ts';
import type { Inquiry } from '../judge/inquiry.ts';
import { type Judgement, worst } from '../judge/judgement.ts';
import { blank, breach, open, type Reply } from '../judge/reply.ts';

/** A disclosure (提供・開示) of personal information; deliverables that are published or lent are told apart. */
export function isOfPersonalInformation({ what }: DisclosureRow): boolean {
  return what === 'personal-information';
}

/** Somebody who is neither the person nor the city. */
function isToOthers({ recipient }: DisclosureRow): boolean {
  return recipient !== 'person' && recipient !== 'city';
}

/**
 * Nothing was told without a ground (みだりに), and nothing leaked.
 *
 * @clause kashiwa-r7:9(1)
 */
export function nothingIsTold(at: Inquiry): Judgement {
  return worst([
    eachRow(at, 'disclosures', {
      over: 'so-far',
      rows: (row) => isOfPersonalInformation(row) && isToOthers(row),
      reply: ({ ground }) => {
        if (ground === null) return open('ground-not-recorded');
        return ground === 'none' ? breach('told-without-ground') : null;
      },
      none: 'conforming',
    }),
    eachRow(at, 'incidents', {
      over: 'so-far',
      rows: ({ kinds, standing }) => kinds.includes('leak') && standing === 'happened',
      reply: () => breach('leak-happened'),
      none: 'conforming',
    }),
  ]);
}

/**
 * What a third party was given rests on consent (同意), an approval of the city or a law, and the ground is named.
 *
 * @clause kashiwa-r7:9(2)
 */
export function provisionHasGround(at: Inquiry): Judgement {
  return eachRow(at, 'disclosures', {
    over: 'so-far',
    rows: (row) => isOfPersonalInformation(row) && isToOthers(row),
    reply: (row) => groundReply(at, row),
    none: 'conforming',
  });
}

function groundReply(at: Inquiry, row: DisclosureRow): Reply | null {
  if (row.ground === null) return open('ground-not-recorded');
  if (row.ground === 'none') return breach('provided-without-ground');
  if (row.ground === 'approval') return approvalFor(at, 'provision', row);
  return row.groundNumber === null ? blank('ground-not-named') : null;
}

function approvalFor(
  at: Inquiry,
  scope: 'provision' | 'deliverable-use',
  { number, groundNumber, on, at: time }: DisclosureRow,
): Reply | null {
  const moment = { on, at: time };
  return approvalReply(at, { scope, number: groundNumber, target: number, moment, mustBeWritten: false });
}

/**
 * Deliverables (成果物) were published, transferred, lent or used with the approval of the city only.
 *
 * @clause chigasaki-r7:11
 */
export function deliverablesAreUsedWithApproval(at: Inquiry): Judgement {
  return eachRow(at, 'disclosures', {
    over: 'so-far',
    rows: (row) => !isOfPersonalInformation(row) && row.recipient !== 'city',
    reply: (row) => approvalFor(at, 'deliverable-use', row),
    none: 'conforming',
  });
}
