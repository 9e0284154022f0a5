import { createHash } from 'node:crypto';
import type { ClientBase, Pool } from 'pg';
import { faultOf } from './fault-of.ts';
import { StoreFault } from './store-fault.ts';

/**
 * One step of the tables: SQL under a name that never changes again. It runs once, in a transaction of its own.
 *
 * @clause none storage, not a source
 */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** A migration as it was applied. `digest` is the SHA-256 of its SQL, in hexadecimal. */
export interface AppliedMigration {
  readonly name: string;
  readonly digest: string;
}

/** Any number that no other program takes for its advisory lock. */
const LOCK = 7_046_812_590_113;

const LEDGER = `
CREATE SCHEMA IF NOT EXISTS store;
CREATE TABLE IF NOT EXISTS store.migration (
  place integer PRIMARY KEY,
  name text NOT NULL UNIQUE,
  digest text NOT NULL,
  applied_at timestamptz NOT NULL DEFAULT clock_timestamp()
)`;

/** The migrations as they are noted once applied. */
export function appliedForm(migrations: readonly Migration[]): readonly AppliedMigration[] {
  return migrations.map(({ name, sql }) => ({ name, digest: createHash('sha256').update(sql).digest('hex') }));
}

/** Does `work` on one connection while no other process migrates this database. */
export async function underMigrationLock<T>(pool: Pool, work: (client: ClientBase) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    return await work(client);
  } finally {
    client.release(true);
  }
}

/**
 * Applies the migrations that are not applied yet, in their order, each in one transaction.
 *
 * @throws {StoreFault} `other-migrations` if those applied are not the first of the given ones, as they were then.
 * @throws {Error} naming the migration that PostgreSQL refused; it left nothing behind.
 */
export async function migrate(client: ClientBase, migrations: readonly Migration[]): Promise<void> {
  await client.query(LEDGER);
  const given = appliedForm(migrations);
  const { rows } = await client.query<AppliedMigration>('SELECT name, digest FROM store.migration ORDER BY place');
  refuseOthers(rows, given);
  for (const place of given.keys()) {
    if (place < rows.length) continue;
    await client.query('BEGIN');
    try {
      await applyMigration(client, place, migrations);
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK').catch(() => {});
      throw error;
    }
  }
}

/** Applies all migrations to a database that has none, in the transaction that is open. */
export async function migrateWithin(client: ClientBase, migrations: readonly Migration[]): Promise<void> {
  await client.query(LEDGER);
  for (const place of migrations.keys()) await applyMigration(client, place, migrations);
}

function refuseOthers(applied: readonly AppliedMigration[], given: readonly AppliedMigration[]): void {
  if (new Set(given.map(({ name }) => name)).size < given.length) throw new TypeError('Two migrations have one name');
  for (const [place, { name, digest }] of applied.entries()) {
    const same = given[place];
    if (same?.name !== name) {
      throw new StoreFault(
        'other-migrations',
        `The database has migration ${name} where ${same?.name ?? 'none'} is given`,
      );
    }
    if (same.digest !== digest)
      throw new StoreFault('other-migrations', `Migration ${name} was changed after it was applied`);
  }
}

async function applyMigration(client: ClientBase, place: number, migrations: readonly Migration[]): Promise<void> {
  const migration = migrations[place];
  if (migration === undefined) return;
  const { name, sql } = migration;
  const before = await transactionId(client);
  await client.query(sql).catch((cause: unknown) => {
    const fault = faultOf(cause);
    throw new Error(`Migration ${name} was refused: ${fault instanceof Error ? fault.message : fault}`, {
      cause: fault,
    });
  });
  if ((await transactionId(client)) !== before) throw new Error(`Migration ${name} ends its transaction itself`);
  const [applied] = appliedForm([migration]);
  await client.query('INSERT INTO store.migration (place, name, digest) VALUES ($1, $2, $3)', [
    place,
    name,
    applied?.digest,
  ]);
}

async function transactionId(client: ClientBase): Promise<unknown> {
  return (await client.query('SELECT pg_current_xact_id()::text AS id')).rows[0]?.id;
}
