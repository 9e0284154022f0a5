import type { Transaction } from '../transaction.ts';

const FOREIGN_KEYS = `
SELECT conrelid::regclass::text AS table, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition
  FROM pg_constraint WHERE contype = 'f' AND conparentid = 0 ORDER BY conrelid::regclass::text, conname`;

const TRIGGERS = `
SELECT tgrelid::regclass::text AS table, quote_ident(tgname) AS name,
       CASE tgenabled WHEN 'A' THEN 'ENABLE ALWAYS' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE' END AS again
  FROM pg_trigger WHERE NOT tgisinternal AND tgparentid = 0 AND tgenabled <> 'D'`;

/**
 * Takes references and triggers off all tables for the time of copying, so that neither the order of tables nor a trigger
 * matters. The function given puts them back as they were, and thereby checks every reference.
 */
export async function liftChecks(tx: Transaction): Promise<() => Promise<void>> {
  const keys = await tx.query<{ table: string; name: string; definition: string }>(FOREIGN_KEYS);
  const triggers = await tx.query<{ table: string; name: string; again: string }>(TRIGGERS);
  for (const { table, name } of triggers) await tx.query(`ALTER TABLE ${table} DISABLE TRIGGER ${name}`);
  for (const { table, name } of keys) await tx.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  return async () => {
    for (const { table, name, definition } of keys) {
      await tx.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
    }
    for (const { table, name, again } of triggers) await tx.query(`ALTER TABLE ${table} ${again} TRIGGER ${name}`);
  };
}
