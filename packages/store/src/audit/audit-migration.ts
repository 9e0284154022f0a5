import type { Migration } from '../migrate.ts';
import { SERVING_ROLE } from '../serving-role.ts';

/**
 * The audit log: one chain of entries per tenant, and its head. An entry is the canonical JSON text (RFC 8785) of what
 * happened, with the hash of the entry before it; its own hash is the SHA-256 of that text. The sequence comes from the
 * head, under its lock: a sequence of PostgreSQL has gaps after a crash.
 */
export const auditMigration: Migration = {
  name: 'store-0002-audit',
  sql: `
CREATE TABLE store.audit (
  tenant text NOT NULL REFERENCES store.tenant,
  sequence bigint NOT NULL,
  text text NOT NULL,
  hash text NOT NULL,
  kind text NOT NULL GENERATED ALWAYS AS (text::jsonb ->> 'kind') STORED,
  id text NOT NULL GENERATED ALWAYS AS (text::jsonb ->> 'id') STORED,
  PRIMARY KEY (tenant, sequence)
);
CREATE INDEX audit_by_record ON store.audit (tenant, kind, id, sequence);
CREATE TABLE store.audit_head (
  tenant text PRIMARY KEY REFERENCES store.tenant,
  sequence bigint NOT NULL,
  hash text NOT NULL
);

CREATE FUNCTION store.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%.% is only added to', TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE FUNCTION store.refuse_leap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.tenant <> OLD.tenant OR NEW.sequence <> OLD.sequence + 1 OR NOT EXISTS (
    SELECT FROM store.audit a WHERE a.tenant = NEW.tenant AND a.sequence = NEW.sequence AND a.hash = NEW.hash
  ) THEN
    RAISE EXCEPTION 'store.audit_head goes on by one entry only' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON store.audit
  FOR EACH STATEMENT EXECUTE FUNCTION store.refuse_change();
CREATE TRIGGER never_removed BEFORE DELETE OR TRUNCATE ON store.audit_head
  FOR EACH STATEMENT EXECUTE FUNCTION store.refuse_change();
CREATE TRIGGER by_one_entry BEFORE UPDATE ON store.audit_head
  FOR EACH ROW EXECUTE FUNCTION store.refuse_leap();
ALTER TABLE store.audit ENABLE ALWAYS TRIGGER only_added_to;
ALTER TABLE store.audit_head ENABLE ALWAYS TRIGGER never_removed, ENABLE ALWAYS TRIGGER by_one_entry;

CREATE FUNCTION store.append_audit(given_deed text, given_kind text, given_id text, given_digest text)
RETURNS TABLE (new_sequence bigint, new_hash text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  me text := store.current_tenant();
  account text := store.current_account();
  head store.audit_head;
  entry text;
BEGIN
  IF me IS NULL OR account IS NULL THEN
    RAISE EXCEPTION 'An entry of the audit log needs a tenant and an account' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO store.audit_head VALUES (me, 0, repeat('0', 64)) ON CONFLICT DO NOTHING;
  SELECT * INTO STRICT head FROM store.audit_head h WHERE h.tenant = me FOR UPDATE;
  entry := format(
    '{"account":%s,"at":"%s","deed":%s,"digest":%s,"id":%s,"kind":%s,"previous":"%s","sequence":%s,"tenant":%s}',
    to_json(account), to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    to_json(given_deed), coalesce(to_json(given_digest)::text, 'null'), to_json(given_id), to_json(given_kind),
    head.hash, head.sequence + 1, to_json(me));
  new_sequence := head.sequence + 1;
  new_hash := encode(sha256(convert_to(entry, 'UTF8')), 'hex');
  INSERT INTO store.audit (tenant, sequence, text, hash) VALUES (me, new_sequence, entry, new_hash);
  UPDATE store.audit_head h SET sequence = new_sequence, hash = new_hash WHERE h.tenant = me;
  RETURN NEXT;
END $$;

ALTER TABLE store.audit ENABLE ROW LEVEL SECURITY;
ALTER TABLE store.audit_head ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_and_contractors ON store.audit FOR SELECT TO ${SERVING_ROLE}
  USING (tenant = ANY ((SELECT store.readable_tenants())::text[]));
CREATE POLICY own_and_contractors ON store.audit_head FOR SELECT TO ${SERVING_ROLE}
  USING (tenant = ANY ((SELECT store.readable_tenants())::text[]));
GRANT SELECT ON store.audit, store.audit_head TO ${SERVING_ROLE};
REVOKE ALL ON FUNCTION store.append_audit(text, text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION store.append_audit(text, text, text, text) TO ${SERVING_ROLE};`,
};
