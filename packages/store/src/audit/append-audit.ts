import type { Transaction } from '../transaction.ts';
import type { AuditHead } from './audit-entry.ts';

/** Printable ASCII without spaces: enough for any id, too little for a name. */
const ID = /^[!-~]{1,200}$/;
const DIGEST = /^[0-9a-f]{64}$/;

/**
 * Adds an entry to the audit log of the tenant that acts. It stays only if the transaction does, and the log of the tenant
 * is locked until then: the last thing a transaction does.
 *
 * @param entry what was done (`deed`) to which record (`kind`, `id`), each 1 to 200 printable ASCII characters without
 * spaces; `digest`, the SHA-256 of what it held then, in hexadecimal.
 * @throws {TypeError} if a part is no id or digest.
 * @throws {StoreFault} `forbidden` if no tenant acts.
 *
 * @clause none a means of proof, not of a source
 *
 * @example
 * const db = await openDatabase({ folder: null }, []);
 * await db.asOwner((tx) => tx.query("INSERT INTO store.tenant (id, name) VALUES ('city', '見本市')"));
 * const head = await db.asTenant({ tenant: 'city', account: 'a-1' }, async (tx) => {
 *   await appendAudit(tx, { deed: 'view', kind: 'plan', id: 'p-1' });
 *   return appendAudit(tx, { deed: 'save', kind: 'plan', id: 'p-1', digest: 'ab'.repeat(32) });
 * });
 * head.sequence // => 2
 * await db.close();
 */
export async function appendAudit(
  tx: Transaction,
  entry: { readonly deed: string; readonly kind: string; readonly id: string; readonly digest?: string | null },
): Promise<AuditHead> {
  const { deed, kind, id, digest = null } = entry;
  for (const [name, value] of Object.entries({ deed, kind, id })) {
    if (!ID.test(value))
      throw new TypeError(`The ${name} of an audit entry is 1 to 200 ASCII characters without spaces`);
  }
  if (digest !== null && !DIGEST.test(digest))
    throw new TypeError('The digest of an audit entry is a SHA-256 in hexadecimal');
  const [head] = await tx.query<AuditHead>(
    'SELECT new_sequence AS sequence, new_hash AS hash FROM store.append_audit($1, $2, $3, $4)',
    [deed, kind, id, digest],
  );
  if (head === undefined) throw new Error('The audit log gave no entry');
  return head;
}
