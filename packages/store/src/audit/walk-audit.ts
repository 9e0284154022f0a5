import type { Transaction } from '../transaction.ts';
import type { AuditEntry, AuditHead } from './audit-entry.ts';
import { readAudit } from './read-audit.ts';

const PAGE_SIZE = 1000;

/** Every entry up to `head` in order, read by pages, so that a log of any length fits into memory. */
export async function* walkAudit(tx: Transaction, head: AuditHead, tenant?: string): AsyncGenerator<AuditEntry> {
  let after = 0;
  while (after < head.sequence) {
    const limit = Math.min(PAGE_SIZE, head.sequence - after);
    const page = await readAudit(tx, { after, limit, ...(tenant !== undefined && { tenant }) });
    yield* page.filter(({ sequence }) => sequence <= head.sequence);
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.sequence;
  }
}
