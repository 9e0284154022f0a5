import type { Transaction } from '../transaction.ts';
import type { AuditHead } from './audit-entry.ts';
import { auditHead } from './audit-head.ts';
import { type AuditVerdict, verifyAudit } from './verify-audit.ts';
import { walkAudit } from './walk-audit.ts';

/**
 * The audit log of a tenant as it was found: its head, an anchor for later, and whether it is whole.
 *
 * @clause none a means of proof, not of a source
 */
export interface TenantAudit {
  readonly tenant: string;
  readonly head: AuditHead;
  readonly verdict: AuditVerdict;
}

/** The audit logs of all tenants, or of one, verified. */
export async function tenantAudits(
  tx: Transaction,
  { tenant = null, anchors = [] }: { readonly tenant?: string | null; readonly anchors?: readonly AuditHead[] } = {},
): Promise<readonly TenantAudit[]> {
  const tenants = await tx.query<{ id: string }>(
    'SELECT id FROM store.tenant WHERE id = coalesce($1, id) ORDER BY id',
    [tenant],
  );
  const audits: TenantAudit[] = [];
  for (const { id } of tenants) {
    const head = await auditHead(tx, id);
    audits.push({ tenant: id, head, verdict: await verifyAudit(walkAudit(tx, id), head, anchors) });
  }
  return audits;
}
