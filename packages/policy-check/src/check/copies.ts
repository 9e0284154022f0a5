import type { CopyRow } from '@fukushi-kit/schema';
import { approvalReply } from '../judge/approval-reply.ts';
import { eachRow } from '../judge/each-row.ts';
import type { Inquiry } from '../judge/inquiry.ts';
import type { Judgement } from '../judge/judgement.ts';
import { missingIn } from '../judge/missing-in.ts';
import { blank, breach, elsewhere, open, type Reply } from '../judge/reply.ts';
import { atWorkplace } from './at-workplace.ts';

function approvalOf(at: Inquiry, { number, approval, on, at: time }: CopyRow): Reply | null {
  const moment = { on, at: time };
  return approvalReply(at, { scope: 'copying', number: approval, target: number, moment, mustBeWritten: false });
}

/**
 * Every copy (複写・複製), prints, backups and exports among them, was approved by the city beforehand.
 *
 * @clause kashiwa-r7:9(5)
 */
export function copiesAreApproved(at: Inquiry): Judgement {
  return eachRow(at, 'copies', { over: 'so-far', reply: (row) => approvalOf(at, row), none: 'conforming' });
}

/**
 * Copies of what the city provided were approved beforehand, or made to work efficiently and kept under the contractor's own
 * control (ただし書), which shows in the workplace where they lie.
 *
 * @clause chigasaki-r7:特記7
 */
export function copiesOfMaterialsAreAllowed(at: Inquiry): Judgement {
  const materials = new Map(at.rows('materials').map((row) => [row.number, row]));
  return eachRow(at, 'copies', {
    over: 'so-far',
    rows: ({ material }) => (materials.get(material)?.origin ?? 'provided') === 'provided',
    reply: (row) => {
      if (!materials.has(row.material)) return open('material-not-in-register');
      return row.basis === 'proviso' ? atWorkplace(at, row.place) : approvalOf(at, row);
    },
    none: 'conforming',
  });
}

/**
 * Copies under the proviso stand in the register of materials, so that they are destroyed in the end.
 *
 * @clause chigasaki-r7:特記7
 */
export function copiesUnderTheProvisoAreRegistered(at: Inquiry): Judgement {
  return eachRow(at, 'copies', {
    over: 'so-far',
    rows: ({ basis }) => basis === 'proviso',
    reply: ({ copy, material }) => {
      if (copy === null) return blank('copy-not-registered');
      const registered = at.rows('materials').find(({ number }) => number === copy);
      if (registered === undefined) return missingIn(at, 'materials', 'so-far', 'copy-not-registered');
      const isTold = registered.copyBasis === 'proviso' && registered.parent === material;
      return isTold ? null : elsewhere(breach('copy-registered-as-other'), 'materials', registered.number);
    },
    none: 'not-applicable',
  });
}
