import type { Pool } from 'pg';
import { auditMigration } from './audit/audit-migration.ts';
import { faultOf } from './fault-of.ts';
import { isOwn, type Migration, migrate, underMigrationLock } from './migrate.ts';
import { openPostgres, type PostgresPlace } from './open-postgres.ts';
import { checkServingLogin, ensureServingRole, makeServingLogin } from './serving-login.ts';
import { SERVING_ROLE } from './serving-role.ts';
import { steadyPool } from './steady-pool.ts';
import { tenancyMigration } from './tenancy/tenancy-migration.ts';
import { runTransaction, type Transaction } from './transaction.ts';

/**
 * Who acts: the ids of an organisation and of an account in it. Ids only, never names: both go into the audit log.
 *
 * @clause none storage, not a source
 */
export interface Actor {
  readonly tenant: string;
  readonly account: string;
}

/**
 * A database that is open and migrated.
 *
 * @clause none storage, not a source
 */
export interface Database {
  /** The connection URL of the owner. It holds a password, so it is not for a log. */
  readonly url: string;
  /** Connections of the owner, for libraries that keep tables of their own (accounts, jobs). */
  readonly pool: Pool;
  /** One transaction that sees every row: for migrations, seeds and accounts, never for a request about records. */
  asOwner<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** One transaction that sees the rows of the actor's tenant, and those that its policies let it read. */
  asTenant<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Waits for open transactions, ends all connections and stops an embedded server. May be called twice. */
  close(): Promise<void>;
}

const OWN_MIGRATIONS: readonly Migration[] = [tenancyMigration, auditMigration];
/** How long a request waits for a connection: one that waits for ever would look like a lost one. */
const PATIENCE_MS = 30_000;
const BEGIN_SERVING = `BEGIN; SET LOCAL ROLE ${SERVING_ROLE}; SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO'`;
const BEGIN_OWNER = `BEGIN; SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO'`;
const NAME_ACTOR = `SELECT set_config('store.tenant', $1, true), set_config('store.account', $2, true)`;

/**
 * The store's own migrations, and after them the given ones.
 *
 * @throws {TypeError} if one of those has a name that is kept for the store's own.
 */
export function allMigrations(migrations: readonly Migration[]): readonly Migration[] {
  if (migrations.some(isOwn)) throw new TypeError('A name that begins with "store-" is kept for the store');
  return [...OWN_MIGRATIONS, ...migrations];
}

/**
 * Opens a database and brings its tables up to the given migrations, after the store's own (tenants, audit log). Requests
 * are served by connections of a login that owns nothing: one made here, or the one of `servingUrl`.
 *
 * @throws {StoreFault} `rights-missing` naming what to grant, `other-migrations`, `folder-in-use`, `connection-lost`.
 * @throws {Error} naming a migration that PostgreSQL refused.
 *
 * @clause none storage, not a source
 *
 * @example
 * const pets = `CREATE TABLE pet (tenant text, name text); ${tenantTable('pet')}`;
 * const db = await openDatabase({ folder: null }, [{ name: '0001-pets', sql: pets }]);
 * await db.asOwner((tx) => tx.query("INSERT INTO store.tenant (id, name) VALUES ('a', '甲'), ('b', '乙')"));
 * await db.asTenant({ tenant: 'a', account: '1' }, (tx) => tx.query('INSERT INTO pet (name) VALUES ($1)', ['ぽち']));
 * const seen = (tenant: string) => db.asTenant({ tenant, account: '1' }, (tx) => tx.query('SELECT name FROM pet'));
 * await seen('a') // => [{ name: 'ぽち' }]
 * await seen('b') // => []
 * await db.close();
 */
export async function openDatabase(place: PostgresPlace, migrations: readonly Migration[]): Promise<Database> {
  const all = allMigrations(migrations);
  const { url, stop } = await openPostgres(place);
  const pools: Pool[] = [];
  const close = async (): Promise<void> => {
    for (const pool of pools.splice(0).reverse()) await pool.end();
    await stop();
  };
  try {
    const pool = steadyPool({ connectionString: url });
    pools.push(pool);
    const serving = await underMigrationLock(pool, async (owner) => {
      await ensureServingRole(owner);
      await migrate(owner, all);
      const hasLogin = 'url' in place && place.servingUrl !== undefined;
      return hasLogin ? { connectionString: place.servingUrl } : makeServingLogin(owner, url);
    });
    const servingPool = steadyPool({ ...serving, connectionTimeoutMillis: PATIENCE_MS });
    pools.push(servingPool);
    await checkLogin(pool, servingPool);
    return {
      url,
      pool,
      asOwner: (work) => runTransaction(pool, BEGIN_OWNER, work),
      asTenant: (actor, work) => runAs(servingPool, actor, work),
      close,
    };
  } catch (error) {
    await close();
    throw faultOf(error);
  }
}

async function checkLogin(owner: Pool, serving: Pool): Promise<void> {
  const { rows } = await owner.query<{ me: string }>('SELECT current_user AS me');
  const client = await serving.connect();
  try {
    await checkServingLogin(client, rows[0]?.me ?? '');
  } finally {
    client.release();
  }
}

async function runAs<T>(pool: Pool, { tenant, account }: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
  if (tenant === '' || account === '') throw new TypeError('An actor has a tenant and an account');
  return runTransaction(pool, BEGIN_SERVING, async (tx) => {
    await tx.query(NAME_ACTOR, [tenant, account]);
    return work(tx);
  });
}
