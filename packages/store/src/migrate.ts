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

/** A migration as it is noted once applied. */
export function appliedForm({ name, sql }: Migration): AppliedMigration {
  return { name, digest: createHash('sha256').update(sql).digest('hex') };
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
  const { rows } = await client.query<AppliedMigration>('SELECT name, digest FROM store.migration ORDER BY place');
  for (const migration of remainingOf(migrations, rows)) {
    await client.query('BEGIN');
    try {
      await applyMigration(client, migration);
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK').catch(() => {});
      throw error;
    }
  }
}

/** Applies migrations in the transaction that is open. */
export async function migrateWithin(client: ClientBase, migrations: readonly Migration[]): Promise<void> {
  await client.query(LEDGER);
  for (const migration of migrations) await applyMigration(client, migration);
}

/**
 * Those of the given migrations that come after the applied ones. The store's own and those of the app are two series, so
 * that each may grow.
 *
 * @throws {StoreFault} `other-migrations` if those applied are not the first of the given ones of their series.
 */
export function remainingOf(given: readonly Migration[], applied: readonly AppliedMigration[]): readonly Migration[] {
  if (new Set(given.map(({ name }) => name)).size < given.length) throw new TypeError('Two migrations have one name');
  for (const isOfSeries of [isOwn, (each: AppliedMigration): boolean => !isOwn(each)]) {
    const expected = given.map(appliedForm).filter(isOfSeries);
    for (const [place, { name, digest }] of applied.filter(isOfSeries).entries()) {
      const same = expected[place];
      if (same?.name !== name) throw other(`Migration ${name} was applied where ${same?.name ?? 'none'} is given`);
      if (same.digest !== digest) throw other(`Migration ${name} was changed after it was applied`);
    }
  }
  const names = new Set(applied.map(({ name }) => name));
  return given.filter(({ name }) => !names.has(name));
}

/** Whether a migration is one of the store itself: their names are kept for it. */
export function isOwn({ name }: { readonly name: string }): boolean {
  return name.startsWith('store-');
}

function other(text: string): StoreFault {
  return new StoreFault('other-migrations', text);
}

async function applyMigration(client: ClientBase, migration: Migration): Promise<void> {
  const { name, sql } = migration;
  const before = await transactionId(client);
  await client.query(sql).catch((cause: unknown) => {
    const fault = faultOf(cause);
    throw new Error(`Migration ${name} was refused: ${fault instanceof Error ? fault.message : fault}`, {
      cause: fault,
    });
  });
  if ((await transactionId(client)) !== before) throw new Error(`Migration ${name} ends its transaction itself`);
  await client.query('INSERT INTO store.migration (place, name, digest) SELECT count(*), $1, $2 FROM store.migration', [
    name,
    appliedForm(migration).digest,
  ]);
}

async function transactionId(client: ClientBase): Promise<unknown> {
  return (await client.query('SELECT pg_current_xact_id()::text AS id')).rows[0]?.id;
}
