import { SERVING_ROLE } from '../serving-role.ts';

const TABLE = /^(?:([a-z_][a-z0-9_]{0,62})\.)?[a-z_][a-z0-9_]{0,62}$/;

/**
 * The SQL that separates the rows of a table by tenant, for a migration, after the table is made. The table gets a column
 * `tenant` if it has none. A tenant reads its own rows, those of the tenants whose parent it is and, where the table has a
 * column `shared_with`, those that name it there; it writes its own only. Without a tenant there are no rows.
 *
 * @param table a name in lower case, with its schema or without.
 * @throws {TypeError} if it is no such name.
 *
 * @clause none separation of tenants in storage, not a source
 *
 * @example
 * tenantTable('plan').includes('ALTER TABLE plan FORCE ROW LEVEL SECURITY') // => true
 */
export function tenantTable(table: string): string {
  const match = TABLE.exec(table);
  if (match === null) throw new TypeError(`No name of a table: ${table}`);
  const [, schema = 'public'] = match;
  return `
ALTER TABLE ${table} ADD COLUMN IF NOT EXISTS tenant text REFERENCES store.tenant;
ALTER TABLE ${table} ALTER COLUMN tenant SET NOT NULL, ALTER COLUMN tenant SET DEFAULT store.current_tenant();
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY store_read ON ${table} FOR SELECT TO ${SERVING_ROLE}
  USING (tenant = ANY ((SELECT store.readable_tenants())::text[]));
DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute
              WHERE attrelid = '${table}'::regclass AND attname = 'shared_with' AND NOT attisdropped) THEN
    CREATE POLICY store_shared ON ${table} FOR SELECT TO ${SERVING_ROLE}
      USING (shared_with = (SELECT store.current_tenant()));
  END IF;
END $$;
CREATE POLICY store_insert ON ${table} FOR INSERT TO ${SERVING_ROLE}
  WITH CHECK (tenant = (SELECT store.current_tenant()));
CREATE POLICY store_update ON ${table} FOR UPDATE TO ${SERVING_ROLE}
  USING (tenant = (SELECT store.current_tenant())) WITH CHECK (tenant = (SELECT store.current_tenant()));
CREATE POLICY store_delete ON ${table} FOR DELETE TO ${SERVING_ROLE}
  USING (tenant = (SELECT store.current_tenant()));
GRANT USAGE ON SCHEMA ${schema} TO ${SERVING_ROLE};
GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO ${SERVING_ROLE};
`;
}
