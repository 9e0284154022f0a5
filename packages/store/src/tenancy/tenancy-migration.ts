import type { Migration } from '../migrate.ts';
import { SERVING_ROLE } from '../serving-role.ts';

/**
 * The organisations, and who acts in the open transaction. `parent` is the organisation that commissions: a city is the
 * parent of its contractors. Functions that look behind a policy run as the owner, with a fixed search path.
 */
export const tenancyMigration: Migration = {
  name: 'store-0001-tenants',
  sql: `
CREATE TABLE store.tenant (
  id text PRIMARY KEY CHECK (id ~ '^[!-~]{1,100}$'),
  name text NOT NULL,
  parent text REFERENCES store.tenant CHECK (parent <> id)
);
CREATE INDEX tenant_by_parent ON store.tenant (parent);

CREATE FUNCTION store.current_tenant() RETURNS text LANGUAGE sql STABLE
  AS $$ SELECT nullif(pg_catalog.current_setting('store.tenant', true), '') $$;
CREATE FUNCTION store.current_account() RETURNS text LANGUAGE sql STABLE
  AS $$ SELECT nullif(pg_catalog.current_setting('store.account', true), '') $$;
CREATE FUNCTION store.current_parent() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT parent FROM store.tenant WHERE id = store.current_tenant() $$;
CREATE FUNCTION store.readable_tenants() RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT coalesce(array_agg(id), '{}') FROM store.tenant
         WHERE id = store.current_tenant() OR parent = store.current_tenant() $$;

ALTER TABLE store.tenant ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_and_kin ON store.tenant FOR SELECT TO ${SERVING_ROLE}
  USING (id = ANY ((SELECT store.readable_tenants())::text[]) OR id = (SELECT store.current_parent()));
GRANT USAGE ON SCHEMA store TO ${SERVING_ROLE};
GRANT SELECT ON store.tenant TO ${SERVING_ROLE};`,
};
