import type { Transaction } from '../transaction.ts';
import type { AuditEntry } from './audit-entry.ts';

/**
 * Which entries of the audit log to read.
 *
 * @clause none a means of proof, not of a source
 */
export interface AuditPage {
  /** The sequence after which to begin; 0 if absent. */
  readonly after?: number;
  /** How many at most; 100 if absent. */
  readonly limit?: number;
  /** Only entries about records of this kind. */
  readonly kind?: string;
  /** Only entries about the record of this id. */
  readonly id?: string;
  /** The tenant whose log it is, if not the one that acts: a city reads those of its contractors. */
  readonly tenant?: string;
}

interface Row {
  readonly tenant: string;
  readonly sequence: number;
  readonly text: string;
  readonly hash: string;
}

const PAGE = `SELECT tenant, sequence, text, hash FROM store.audit
  WHERE tenant = coalesce($1, store.current_tenant()) AND sequence > $2
    AND ($3::text IS NULL OR kind = $3) AND ($4::text IS NULL OR id = $4)
  ORDER BY sequence LIMIT $5`;

/**
 * Entries of the audit log in their order, a page at a time.
 *
 * @clause none a means of proof, not of a source
 *
 * @example
 * const text = '{"account":"a-1","at":"2025-04-01T00:00:00.000Z","deed":"view","digest":null,"id":"p-1"}';
 * const tx = { query: async () => [{ tenant: 'city', sequence: 1, text, hash: 'ab' }] } as unknown as Transaction;
 * (await readAudit(tx)).map(({ sequence, deed }) => [sequence, deed]) // => [[1, 'view']]
 */
export async function readAudit(tx: Transaction, page: AuditPage = {}): Promise<readonly AuditEntry[]> {
  const { tenant = null, after = 0, kind = null, id = null, limit = 100 } = page;
  const rows = await tx.query<Row>(PAGE, [tenant, after, kind, id, limit]);
  return rows.map(entryOf);
}

function entryOf({ tenant, sequence, text, hash }: Row): AuditEntry {
  const { account, at, deed, kind, id, digest, previous } = JSON.parse(text);
  return { sequence, at, tenant, account, deed, kind, id, digest, text, previous, hash };
}
