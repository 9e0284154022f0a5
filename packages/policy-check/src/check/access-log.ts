import type { AccessRow } from '@fukushi-kit/schema';
import { approvalReply } from '../judge/approval-reply.ts';
import { eachRow } from '../judge/each-row.ts';
import type { Inquiry } from '../judge/inquiry.ts';
import { type Judgement, plainly, remarked, worst } from '../judge/judgement.ts';
import { logGap } from '../judge/log-gap.ts';
import { missingIn } from '../judge/missing-in.ts';
import { remarkCollector } from '../judge/remark-collector.ts';
import { breach, open, type Reply } from '../judge/reply.ts';
import { settled } from '../judge/settled.ts';
import { eachAccess, isUse, type Watch } from '../judge/watch.ts';
import type { LogCheck } from './check.ts';
import { isOfPersonalInformation } from './disclosures.ts';
import { idsByLogin, isInForce } from './ids.ts';
import { purposeReply } from './purposes.ts';
import { isInOffice, somebodyIs } from './staff.ts';

/** A watch whose judgement is joined by what registers held whole tell. */
function joined(watch: Watch, books: () => Judgement): Watch {
  return { see: watch.see, judge: () => worst([watch.judge(), books()]) };
}

/**
 * Information is used for the purposes of the contract only, in the system and when it is passed on.
 *
 * @clause kashiwa-r7:9(2)
 */
export const usedForTheContract: LogCheck = {
  watch: (at) =>
    joined(
      eachAccess(at, {
        over: 'so-far',
        rows: isUse,
        reply: ({ purpose }) => purposeReply(at, purpose),
        none: 'conforming',
      }),
      () =>
        eachRow(at, 'disclosures', {
          over: 'so-far',
          rows: isOfPersonalInformation,
          reply: ({ purpose }) => purposeReply(at, purpose),
          none: 'conforming',
        }),
    ),
};

/**
 * Information is used for another purpose only if the city instructed or approved it.
 *
 * @clause chigasaki-r7:特記6
 */
export const usedForTheWorkOrApproved: LogCheck = {
  watch: (at) => {
    const replies = new Map<string, Reply | null>();
    const reply = (purpose: string | null, number: string | null, target: string, on: string): Reply | null => {
      const own = purposeReply(at, purpose);
      if (own?.weight !== 'breach') return own;
      const moment = { on, at: null };
      const approved = approvalReply(at, { scope: 'other-purpose', number, target, moment, mustBeWritten: false });
      return approved?.weight === 'breach' ? own : approved;
    };
    return joined(
      eachAccess(at, {
        over: 'so-far',
        rows: isUse,
        reply: ({ purpose, sequence, on }) => {
          const key = `${on} ${purpose}`;
          const known = replies.has(key) ? replies.get(key) : reply(purpose, null, String(sequence), on);
          replies.set(key, known ?? null);
          return known ?? null;
        },
        none: 'conforming',
      }),
      () =>
        eachRow(at, 'disclosures', {
          over: 'so-far',
          rows: isOfPersonalInformation,
          reply: (row) => reply(row.purpose, row.ground === 'approval' ? row.groundNumber : null, row.number, row.on),
          none: 'conforming',
        }),
    );
  },
};

/**
 * After the end of the contract information is neither used nor passed on, save to return or erase it.
 *
 * @clause kashiwa-r7:9(2)
 */
export const notUsedAfterTheEnd: LogCheck = {
  watch: (at) => {
    const { end, isOver } = at.contract;
    const watch = eachAccess(at, {
      over: 'so-far',
      rows: (row) => isUse(row) && row.on > end && row.action !== 'return' && row.action !== 'erase',
      reply: () => breach('used-after-the-end'),
      none: 'conforming',
    });
    const disclosed = (): Judgement =>
      eachRow(at, 'disclosures', {
        over: 'so-far',
        rows: (row) => isOfPersonalInformation(row) && row.on > end && row.recipient !== 'city',
        reply: () => breach('disclosed-after-the-end'),
        none: 'conforming',
      });
    return {
      see: watch.see,
      judge: () => (isOver ? worst([watch.judge(), disclosed()]) : plainly('not-applicable')),
    };
  },
};

/**
 * No ID is used that the register does not hold, or outside the days on which it was in force (台帳にないIDの利用).
 *
 * @clause kashiwa-r7:10(2)オ
 */
export const onlyRegisteredIdsAreUsed: LogCheck = {
  watch: (at) => {
    const ids = idsByLogin(at);
    const replyTo = ({ login, on }: AccessRow): Reply | null => {
      const known = ids.get(login);
      if (known !== undefined) return known.some((id) => isInForce(id, on)) ? null : breach('id-used-outside-its-days');
      return missingIn(at, 'ids', 'work', 'id-not-in-register');
    };
    return eachAccess(at, {
      over: 'so-far',
      rows: ({ result }) => result === 'done',
      reply: replyTo,
      none: 'conforming',
    });
  },
};

/**
 * Workers are known by name, and whoever uses the system is one of them on that day (従事者の特定).
 *
 * @clause chigasaki-r7:特記2(2)
 */
export const onlyWorkersUseTheSystem: LogCheck = {
  watch: (at) => {
    const ids = idsByLogin(at);
    const staff = new Map(at.rows('staff').map((row) => [row.number, row]));
    const replyTo = ({ login, on }: AccessRow): Reply | null => {
      const id = ids.get(login)?.find((each) => isInForce(each, on));
      if (id === undefined) return open('id-not-in-register');
      const isWorker = id.holders.every((holder) => {
        const row = staff.get(holder);
        return row !== undefined && isInOffice(row, on);
      });
      return isWorker ? null : missingIn(at, 'staff', 'work', 'holder-not-a-worker');
    };
    return joined(
      eachAccess(at, {
        over: 'work',
        rows: ({ result, on }) => result === 'done' && on <= at.contract.workDay,
        reply: replyTo,
        none: 'conforming',
      }),
      () => somebodyIs('worker')(at),
    );
  },
};

/**
 * Accesses are recorded without a gap: the numbers follow each other, and the chain was found intact (アクセス状況の記録).
 *
 * @clause chigasaki-r7:特記9(1)
 */
export const accessIsRecorded: LogCheck = {
  watch: (at) => {
    const collector = remarkCollector('accessLog');
    let before: number | null = null;
    return {
      see({ sequence }) {
        if (before !== null && sequence !== before + 1) collector.add(String(sequence), breach('log-not-continuous'));
        before = sequence;
      },
      judge() {
        const gap = logGap(at, 'work', before === null);
        return worst([settled(collector.remarks(true), gap, 'accessLog', 'conforming'), chainIsIntact(at)]);
      },
    };
  },
};

/** The chain of the access log was checked on a day up to the check, and was intact (連鎖の検証). */
export function chainIsIntact({ log, asOf }: Inquiry): Judgement {
  if (log === undefined) return remarked('open', 'register-missing', 'accessLog');
  const { verification } = log;
  if (verification === null || verification.on > asOf) return remarked('open', 'chain-not-verified', 'accessLog');
  return verification.outcome === 'intact' ? plainly('conforming') : remarked('breach', 'chain-broken', 'accessLog');
}
