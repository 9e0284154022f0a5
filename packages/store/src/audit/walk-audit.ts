import type { Transaction } from '../transaction.ts';
import type { AuditEntry } from './audit-entry.ts';
import { readAudit } from './read-audit.ts';

const PAGE_SIZE = 1000;

/** Every entry of a log in order, those after its head too, read by pages, so that a log of any length fits into memory. */
export async function* walkAudit(tx: Transaction, tenant?: string): AsyncGenerator<AuditEntry> {
  let after = 0;
  for (;;) {
    const page = await readAudit(tx, { after, limit: PAGE_SIZE, ...(tenant !== undefined && { tenant }) });
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.sequence;
  }
}
