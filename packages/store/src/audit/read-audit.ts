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
  /** Only entries of the deeds of this account. */
  readonly account?: string;
  /** Only entries from this moment on, and only before that one; ISO 8601 in UTC with milliseconds. */
  readonly from?: string;
  readonly until?: string;
  /** Only entries before this sequence. */
  readonly before?: number;
  /** Whether to begin with the last entry and go back; `after` is then the sequence at which to end. */
  readonly isNewestFirst?: boolean;
  /** The tenant whose log it is, if not the one that acts: a city reads those of its contractors. */
  readonly tenant?: string;
}

interface Row {
  readonly tenant: string;
  readonly sequence: number;
  readonly text: string;
  readonly hash: string;
}

const page = (order: 'ASC' | 'DESC'): string => `SELECT tenant, sequence, text, hash FROM store.audit
  WHERE tenant = coalesce($1, store.current_tenant()) AND sequence > $2
    AND ($3::text IS NULL OR kind = $3) AND ($4::text IS NULL OR id = $4)
    AND ($6::text IS NULL OR text::jsonb ->> 'account' = $6)
    AND ($7::text IS NULL OR text::jsonb ->> 'at' >= $7) AND ($8::text IS NULL OR text::jsonb ->> 'at' < $8)
    AND ($9::bigint IS NULL OR sequence < $9)
  ORDER BY sequence ${order} LIMIT $5`;

const [OLDEST_FIRST, NEWEST_FIRST] = [page('ASC'), page('DESC')];

/**
 * Entries of the audit log in their order, or from the last one back, a page at a time.
 *
 * @clause none a means of proof, not of a source
 *
 * @example
 * const text = '{"account":"a-1","at":"2025-04-01T00:00:00.000Z","deed":"view","digest":null,"id":"p-1"}';
 * const tx = { query: async () => [{ tenant: 'city', sequence: 1, text, hash: 'ab' }] } as unknown as Transaction;
 * (await readAudit(tx)).map(({ sequence, deed }) => [sequence, deed]) // => [[1, 'view']]
 */
export async function readAudit(tx: Transaction, wanted: AuditPage = {}): Promise<readonly AuditEntry[]> {
  const { tenant = null, after = 0, kind = null, id = null, limit = 100, isNewestFirst = false } = wanted;
  const { account = null, from = null, until = null, before = null } = wanted;
  const rows = await tx.query<Row>(isNewestFirst ? NEWEST_FIRST : OLDEST_FIRST, [
    tenant,
    after,
    kind,
    id,
    limit,
    account,
    from,
    until,
    before,
  ]);
  return rows.map(entryOf);
}

function entryOf({ tenant, sequence, text, hash }: Row): AuditEntry {
  const { account, at, deed, kind, id, digest, previous } = JSON.parse(text);
  return { sequence, at, tenant, account, deed, kind, id, digest, text, previous, hash };
}
