import type { Transaction } from '../transaction.ts';

/** A table as it goes into a backup. `header` is the COPY statement, by which both sides know it. */
export interface KeptTable {
  readonly name: string;
  readonly quoted: string;
  readonly header: string;
}

/** Which schemas are kept: all but those of the server and the queue, whose jobs must not be done twice. */
const KEPT = `n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`;

const TABLES = `
SELECT n.nspname || '.' || c.relname AS name, format('%I.%I', n.nspname, c.relname) AS quoted,
       format('COPY %I.%I (%s) FROM stdin;', n.nspname, c.relname,
              string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)) AS header
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
 WHERE c.relkind = 'r' AND ${KEPT} AND n.nspname <> ALL ($1) AND (n.nspname, c.relname) <> ('store', 'migration')
 GROUP BY n.nspname, c.relname ORDER BY 1`;

const SEQUENCES = `
SELECT n.nspname || '.' || c.relname AS name, format('%I.%I', n.nspname, c.relname) AS quoted,
       pg_sequence_last_value(c.oid)::text AS value
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE c.relkind = 'S' AND ${KEPT} AND n.nspname <> ALL ($1) ORDER BY 1`;

const ANYTHING = `
SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND ${KEPT} ORDER BY 1 LIMIT 1`;

/** The tables of a backup, in the order of their names. A partitioned table is kept by its partitions. */
export function keptTables(tx: Transaction, without: readonly string[]): Promise<readonly KeptTable[]> {
  return tx.query<KeptTable>(TABLES, [without]);
}

/** The sequences of a backup and how far each has come. */
export function keptSequences(
  tx: Transaction,
  without: readonly string[],
): Promise<readonly { readonly name: string; readonly quoted: string; readonly value: string | null }[]> {
  return tx.query(SEQUENCES, [without]);
}

/** The name of something in a database that is not empty. */
export async function anythingIn(tx: Transaction): Promise<string | null> {
  const [first] = await tx.query<{ name: string }>(ANYTHING);
  return first?.name ?? null;
}
