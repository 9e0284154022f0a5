import type { ApprovalRow } from '@fukushi-kit/schema';
import { beforehand } from './beforehand.ts';
import type { Moment } from './elapsed.ts';
import type { Inquiry } from './inquiry.ts';
import { missingIn } from './missing-in.ts';
import { breach, must, type Reply } from './reply.ts';

/** What of the city (承諾・指示) a deed needs before it is done. */
export interface WantedApproval {
  readonly scope: ApprovalRow['covers'][number];
  /** The approval that the row names; `null` where it names none, so that only a standing one can cover it. */
  readonly number: string | null;
  /** The number of the row that is done under it. */
  readonly target: string;
  readonly moment: Moment;
  readonly mustBeWritten: boolean;
}

/**
 * Whether the city had approved or instructed a deed beforehand (あらかじめ), for its scope, still on that day and, where the
 * clause asks so, in writing. Where the row names no approval, a standing one (包括の承諾) is looked for.
 */
export function approvalReply(at: Inquiry, wanted: WantedApproval): Reply | null {
  const given = at.rows('approvals').filter(({ kind }) => kind !== 'consultation');
  if (wanted.number !== null) {
    const named = given.find(({ number }) => number === wanted.number);
    return named === undefined ? notFound(at) : replyOf(named, wanted);
  }
  const standing = given.filter(({ covers, only }) => only === null && covers.includes(wanted.scope));
  const replies = standing.map((row) => replyOf(row, wanted));
  if (replies.includes(null)) return null;
  const missing = notFound(at);
  return (
    replies.find((reply) => reply?.weight === 'open') ?? (missing.weight === 'open' ? missing : (replies[0] ?? missing))
  );
}

function notFound(at: Inquiry): Reply {
  return missingIn(at, 'approvals', 'so-far', 'approval-missing');
}

function replyOf(row: ApprovalRow, { scope, target, moment, mustBeWritten }: WantedApproval): Reply | null {
  if (!row.covers.includes(scope) || (row.only !== null && !row.only.includes(target)))
    return breach('approval-out-of-scope');
  if (row.until !== null && row.until < moment.on) return breach('approval-expired');
  const order = beforehand({ on: row.issuedOn, at: row.issuedAt }, moment, {
    late: 'approval-too-late',
    sameDay: 'approval-on-same-day',
  });
  if (order !== null || !mustBeWritten) return order;
  return must(row.written, 'approval-not-written', 'approval-writing-not-recorded');
}
