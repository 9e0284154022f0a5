import type { TakeOutRow } from '@fukushi-kit/schema';
import { approvalReply } from '../judge/approval-reply.ts';
import { eachRow } from '../judge/each-row.ts';
import type { Inquiry } from '../judge/inquiry.ts';
import type { Judgement } from '../judge/judgement.ts';
import { breach, must, open, type Reply, unread } from '../judge/reply.ts';
import { doneWithin } from '../judge/within-days.ts';

const HOME_VISIT = 'chigasaki-r7:特記8/home-visit';

function isTakenOut({ movement }: TakeOutRow): boolean {
  return movement === 'take-out';
}

/**
 * Media are carried with a safeguard (搬送の措置): a locked case, a tracked service, several people, encryption.
 *
 * @clause kashiwa-r7:9(8)
 */
export function carriedSafely(at: Inquiry): Judgement {
  return eachRow(at, 'takeOuts', {
    over: 'so-far',
    reply: ({ safeguards }) => {
      if (safeguards === null) return open('safeguards-not-recorded');
      return safeguards.length === 0 ? breach('carried-without-safeguard') : null;
    },
    none: 'not-applicable',
  });
}

/**
 * What was taken out of the workplace (持出し) was instructed or approved beforehand. Submitting to the city and handing over
 * to the person are no taking out. Whether a visit to the person's home is one depends on the reading chosen.
 *
 * @clause chigasaki-r7:特記8
 */
export function takingOutIsApproved(at: Inquiry): Judgement {
  return eachRow(at, 'takeOuts', {
    over: 'so-far',
    rows: isTakenOut,
    reply: (row) => replyTo(at, row),
    none: 'conforming',
  });
}

function replyTo(at: Inquiry, { number, approval, on, at: time, destination }: TakeOutRow): Reply | null {
  const moment = { on, at: time };
  const wanted = { scope: 'taking-out', number: approval, target: number, moment, mustBeWritten: false } as const;
  const reply = approvalReply(at, wanted);
  if (reply?.weight !== 'breach' || destination !== 'home-visit') return reply;
  const reading = at.reading(HOME_VISIT);
  if (reading === null) return unread(HOME_VISIT);
  return reading === 'place-of-work' ? null : reply;
}

/**
 * What was taken out came back within the agreed days.
 *
 * @clause chigasaki-r7:特記8
 */
export function takenOutComesBack(at: Inquiry): Judgement {
  return eachRow(at, 'takeOuts', {
    over: 'so-far',
    rows: isTakenOut,
    reply: ({ on, returnedOn }) =>
      doneWithin(
        at,
        'take-out-days',
        { cause: on, done: returnedOn },
        { late: 'returned-late', undone: 'not-returned' },
      ),
    none: 'not-applicable',
  });
}

/**
 * Electronic records that are taken out are encrypted (暗号化処理).
 *
 * @clause chigasaki-r7:特記9(4)
 */
export function takenOutIsEncrypted(at: Inquiry): Judgement {
  return eachRow(at, 'takeOuts', {
    over: 'so-far',
    rows: (row) => isTakenOut(row) && row.form === 'electronic',
    reply: ({ encrypted }) => must(encrypted, 'taken-out-unencrypted', 'encryption-not-recorded'),
    none: 'not-applicable',
  });
}
