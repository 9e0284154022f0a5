import { faultOf } from '../fault-of.ts';
import { steadyPool } from '../steady-pool.ts';
import { runTransaction } from '../transaction.ts';
import type { AuditHead } from './audit-entry.ts';
import { type TenantAudit, tenantAudits } from './tenant-audits.ts';

/** Where the login may not see all rows, an error is better than a log that seems short. */
const BEGIN = `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL row_security = off`;

/**
 * Verifies the audit logs of a database that is in use: of all tenants, or of one. It changes nothing there, and applies no
 * migration.
 *
 * @throws {StoreFault} `forbidden` if the login may not read all entries, `connection-lost`.
 *
 * @clause none a means of proof, not of a source
 *
 * @example
 * const nowhere = verifyAuditLogs('postgresql://a:b@127.0.0.1:1/city');
 * await nowhere.catch((error) => error.code) // => 'connection-lost'
 */
export async function verifyAuditLogs(
  url: string,
  of: { readonly tenant?: string; readonly anchors?: readonly AuditHead[] } = {},
): Promise<readonly TenantAudit[]> {
  const pool = steadyPool({ connectionString: url, max: 1 });
  try {
    return await runTransaction(pool, BEGIN, (tx) => tenantAudits(tx, of));
  } catch (error) {
    throw faultOf(error);
  } finally {
    await pool.end();
  }
}
