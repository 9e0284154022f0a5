import type { Database } from '../database.ts';
import { SERVING_ROLE } from '../serving-role.ts';

interface Row {
  readonly name: string;
  readonly reason: string;
}

/** Row security holds neither TRUNCATE, nor the checks of REFERENCES, nor what a TRIGGER of one's own may see. */
const OPEN = `
WITH kept AS (
  SELECT c.oid, c.relkind, n.nspname || '.' || c.relname AS name, c.relrowsecurity, c.relforcerowsecurity,
         coalesce('security_invoker=true' = ANY (c.reloptions), false) AS asks_as_invoker,
         has_table_privilege('${SERVING_ROLE}', c.oid, 'SELECT, INSERT, UPDATE, DELETE') OR
           has_any_column_privilege('${SERVING_ROLE}', c.oid, 'SELECT, INSERT, UPDATE') AS is_touched,
         has_table_privilege('${SERVING_ROLE}', c.oid, 'TRUNCATE, REFERENCES, TRIGGER') AS is_beyond
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname !~ '^pg_'
     AND n.nspname <> ALL (ARRAY['information_schema', 'store', 'auth', 'pgboss'])
), wide AS (
  SELECT polrelid AS oid, string_agg(polname, ', ') AS names FROM pg_policy
   WHERE polpermissive AND polname NOT IN ('store_read', 'store_shared', 'store_insert', 'store_update', 'store_delete')
     AND (0 = ANY (polroles) OR '${SERVING_ROLE}'::regrole = ANY (polroles))
   GROUP BY polrelid
), own AS (
  SELECT polrelid AS oid, count(*) AS count FROM pg_policy
   WHERE polname IN ('store_read', 'store_insert', 'store_update', 'store_delete') GROUP BY polrelid
), found AS (
  SELECT name, CASE
    WHEN relkind IN ('m', 'f') AND is_touched THEN 'the serving role may read it, and it has no row security'
    WHEN relkind = 'v' AND is_touched AND NOT asks_as_invoker THEN 'the view shows rows as its owner'
    WHEN relkind NOT IN ('r', 'p') THEN NULL
    WHEN NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = kept.oid AND attname = 'tenant' AND attnotnull)
      THEN 'no column tenant that is always set'
    WHEN NOT relrowsecurity OR NOT relforcerowsecurity THEN 'row security is not forced'
    WHEN coalesce(own.count, 0) < 4 THEN 'the policies of tenantTable are missing'
    WHEN wide.names IS NOT NULL THEN 'more is allowed by ' || wide.names
    WHEN is_beyond THEN 'the serving role may do what row security does not hold'
  END AS reason
    FROM kept LEFT JOIN wide USING (oid) LEFT JOIN own USING (oid)
)
SELECT name, reason FROM found WHERE reason IS NOT NULL ORDER BY name`;

/**
 * The tables and views that are not separated by tenant, each with the reason: an empty list is what a test asks for. The
 * schemas `store`, `auth` and `pgboss` are left out, which hold no records.
 *
 * @clause none separation of tenants in storage, not a source
 *
 * @example
 * const db = await openDatabase({ folder: null }, [{ name: '0001', sql: 'CREATE TABLE note (text text)' }]);
 * await openTables(db) // => ['public.note: no column tenant that is always set']
 * await db.close();
 */
export async function openTables(db: Database): Promise<readonly string[]> {
  const rows = await db.asOwner((tx) => tx.query<Row>(OPEN));
  return rows.map(({ name, reason }) => `${name}: ${reason}`);
}
