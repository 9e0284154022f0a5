import { createHash } from 'node:crypto';
import { canonicalJson } from '@fukushi-kit/rule';
import { type AuditEntry, type AuditHead, EMPTY_HEAD } from './audit-entry.ts';

/**
 * What is wrong with an audit log: `edited` an entry is not what was hashed; `missing` one or more entries before it are
 * gone; `order` it stands in another place than its own; `unlinked` it does not follow from the entry before;
 * `other-tenant` it is of another log; `tail-missing` the last entries are gone; `head` the last entry is not the head;
 * `rewritten` the log is whole in itself, but is not the one that an anchor was taken from.
 *
 * @clause none a means of proof, not of a source
 */
export type AuditBreach =
  | 'edited'
  | 'missing'
  | 'order'
  | 'unlinked'
  | 'other-tenant'
  | 'tail-missing'
  | 'head'
  | 'rewritten';

/**
 * Whether an audit log is whole: the head it leads to, or the first sequence at which it is broken, and how.
 *
 * @clause none a means of proof, not of a source
 */
export type AuditVerdict =
  | { readonly intact: true; readonly head: AuditHead }
  | { readonly intact: false; readonly sequence: number; readonly breach: AuditBreach };

/**
 * Checks the audit log of one tenant from its first entry, without the database: each entry is what was hashed, follows
 * from the one before, and the last one is the head. Whoever holds all rights on the database can rebuild a log that
 * passes this; that shows against `anchors`, heads that were written down elsewhere at the time.
 *
 * @clause none a means of proof, not of a source
 *
 * @example
 * const none = { sequence: 0, hash: '0'.repeat(64) };
 * await verifyAudit([], none) // => { intact: true, head: none }
 * await verifyAudit([], { sequence: 2, hash: 'ab' }) // => { intact: false, sequence: 1, breach: 'tail-missing' }
 */
export async function verifyAudit(
  entries: Iterable<AuditEntry> | AsyncIterable<AuditEntry>,
  head: AuditHead,
  anchors: readonly AuditHead[] = [],
): Promise<AuditVerdict> {
  let last = EMPTY_HEAD;
  let tenant: string | undefined;
  for await (const entry of entries) {
    tenant ??= entry.tenant;
    const breach = breachOf(entry, last, tenant);
    if (breach !== null) return { intact: false, sequence: last.sequence + 1, breach };
    last = { sequence: entry.sequence, hash: entry.hash };
    const isOther = anchors.some(({ sequence, hash }) => sequence === entry.sequence && hash !== entry.hash);
    if (isOther) return { intact: false, sequence: last.sequence, breach: 'rewritten' };
  }
  const most = Math.max(head.sequence, ...anchors.map(({ sequence }) => sequence));
  if (last.sequence < most) return { intact: false, sequence: last.sequence + 1, breach: 'tail-missing' };
  const isHead = head.sequence === last.sequence && head.hash === last.hash;
  return isHead ? { intact: true, head: last } : { intact: false, sequence: last.sequence, breach: 'head' };
}

function breachOf(entry: AuditEntry, last: AuditHead, tenant: string): AuditBreach | null {
  if (!isAsHashed(entry)) return 'edited';
  if (entry.tenant !== tenant) return 'other-tenant';
  if (entry.sequence > last.sequence + 1) return 'missing';
  if (entry.sequence <= last.sequence) return 'order';
  return entry.previous === last.hash ? null : 'unlinked';
}

function isAsHashed({ text, hash, ...parts }: AuditEntry): boolean {
  if (createHash('sha256').update(text).digest('hex') !== hash) return false;
  return canonicalJson(parts) === text;
}
