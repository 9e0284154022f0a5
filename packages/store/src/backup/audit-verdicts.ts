import { EMPTY_HEAD } from '../audit/audit-entry.ts';
import { auditHead } from '../audit/audit-head.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { walkAudit } from '../audit/walk-audit.ts';
import type { Transaction } from '../transaction.ts';
import type { BackupAudit } from './backup-manifest.ts';

/** Every audit log of the database, verified. */
export async function auditVerdicts(tx: Transaction): Promise<readonly BackupAudit[]> {
  const tenants = await tx.query<{ id: string }>('SELECT id FROM store.tenant ORDER BY id');
  const verdicts: BackupAudit[] = [];
  for (const { id } of tenants) {
    const head = await auditHead(tx, id);
    // Entries beyond the head are none of the log's, so they are looked for too.
    const all = { ...EMPTY_HEAD, sequence: Number.MAX_SAFE_INTEGER };
    verdicts.push({ tenant: id, head, verdict: await verifyAudit(walkAudit(tx, all, id), head) });
  }
  return verdicts;
}
