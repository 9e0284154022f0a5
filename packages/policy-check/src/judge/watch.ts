import type { AccessRow } from '@fukushi-kit/schema';
import type { Span } from './coverage-gap.ts';
import type { Inquiry } from './inquiry.ts';
import type { Judgement } from './judgement.ts';
import { logGap } from './log-gap.ts';
import { remarkCollector } from './remark-collector.ts';
import type { Reply } from './reply.ts';
import { settled } from './settled.ts';

/** A check that sees the rows of the access log once, in their order, and holds no more of them than it needs. */
export interface Watch {
  readonly see: (row: AccessRow) => void;
  /** What follows from the rows seen so far. */
  readonly judge: () => Judgement;
}

/** A duty that every row of the access log has to keep. */
export interface EachAccess {
  readonly over: Span;
  readonly rows: (row: AccessRow) => boolean;
  readonly reply: (row: AccessRow) => Reply | null;
  readonly none: 'conforming' | 'not-applicable';
}

/** Asks every row of the access log that lies no later than the day of the check. */
export function eachAccess(at: Inquiry, duty: EachAccess): Watch {
  const collector = remarkCollector('accessLog');
  let isEmpty = true;
  let isAsked = false;
  return {
    see(row) {
      isEmpty = false;
      if (row.on > at.asOf || !duty.rows(row)) return;
      isAsked = true;
      const reply = duty.reply(row);
      if (reply !== null) collector.add(String(row.sequence), reply);
    },
    judge() {
      const gap = logGap(at, duty.over, isEmpty);
      return settled(collector.remarks(gap === null), gap, 'accessLog', isAsked ? 'conforming' : duty.none);
    },
  };
}

/** A use (利用) of information: something done to it, not a sign-in and not what the system refused. */
export function isUse({ action, result }: AccessRow): boolean {
  return result === 'done' && action !== 'sign-in' && action !== 'sign-out';
}
