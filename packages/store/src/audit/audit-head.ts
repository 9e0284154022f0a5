import type { Transaction } from '../transaction.ts';
import { type AuditHead, EMPTY_HEAD } from './audit-entry.ts';

/**
 * The head of the audit log of the tenant that acts, or of one whose rows it may read. To be written down outside the
 * database, as an anchor.
 *
 * @clause none a means of proof, not of a source
 *
 * @example
 * const tx: Transaction = { query: async () => [] };
 * (await auditHead(tx)).sequence // => 0
 */
export async function auditHead(tx: Transaction, tenant?: string): Promise<AuditHead> {
  const [head] = await tx.query<AuditHead>(
    'SELECT sequence, hash FROM store.audit_head WHERE tenant = coalesce($1, store.current_tenant())',
    [tenant ?? null],
  );
  return head ?? EMPTY_HEAD;
}
