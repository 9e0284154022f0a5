/// <reference path="./pg-copy-streams.d.ts" />

import { pipeline } from 'node:stream/promises';
import { isDeepStrictEqual } from 'node:util';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type TenantAudit, tenantAudits } from '../audit/tenant-audits.ts';
import { allMigrations } from '../database.ts';
import { faultOf } from '../fault-of.ts';
import { type Migration, migrateWithin, remainingOf, underMigrationLock } from '../migrate.ts';
import { openPostgres, type PostgresPlace } from '../open-postgres.ts';
import { ensureServingRole } from '../serving-login.ts';
import { steadyPool } from '../steady-pool.ts';
import { StoreFault } from '../store-fault.ts';
import { openTransaction, type Transaction } from '../transaction.ts';
import { type BackupContents, type BackupTable, MARK } from './backup-manifest.ts';
import { anythingIn, type KeptTable, keptSequences, keptTables } from './kept-tables.ts';
import { liftChecks } from './lift-checks.ts';
import { type BackupKey, type OpenBackup, openBackup } from './open-backup.ts';
import { RowDigest } from './row-digest.ts';

/**
 * What was restored. `audit` tells of every audit log whether it is whole; one that was broken when the backup was made is
 * restored as it was, and told here. Its heads are to be compared with those written down elsewhere.
 *
 * @clause none storage, not a source
 */
export interface RestoreReport {
  readonly madeAt: string;
  readonly tenants: readonly string[];
  readonly tables: readonly BackupTable[];
  /** All rows of all tables. */
  readonly rows: number;
  readonly audit: readonly TenantAudit[];
}

/**
 * Restores a backup into an empty database, by the migrations that it was made with; those given after them are applied to
 * what was restored. All of it is one transaction: every digest, count and
 * audit log has to be as the backup says, else nothing is left behind. An embedded server is stopped afterwards.
 *
 * @throws {StoreFault} `wrong-key`, `no-backup`, `damaged`, `not-empty`, `other-migrations`, and what `openDatabase` throws.
 *
 * @clause none storage, not a source
 *
 * @example
 * const restored = restoreBackup('/nowhere.age', { passphrase: 'x' }, { folder: null }, []);
 * await restored.catch((error) => error.code) // => 'ENOENT'
 */
export async function restoreBackup(
  file: string,
  key: BackupKey,
  into: PostgresPlace,
  migrations: readonly Migration[],
): Promise<RestoreReport> {
  const backup = await openBackup(file, key);
  try {
    const all = allMigrations(migrations);
    const later = remainingOf(all, backup.header.migrations);
    const then = backup.header.migrations.flatMap(({ name }) => all.filter((each) => each.name === name));
    return await restoreInto(backup, into, { then, later });
  } catch (error) {
    throw faultOf(error);
  } finally {
    backup.close();
  }
}

async function restoreInto(
  backup: OpenBackup,
  into: PostgresPlace,
  migrations: { readonly then: readonly Migration[]; readonly later: readonly Migration[] },
): Promise<RestoreReport> {
  const { url, stop } = await openPostgres(into);
  const pool = steadyPool({ connectionString: url });
  try {
    return await underMigrationLock(pool, async (client) => {
      const { tx } = openTransaction(client);
      await ensureServingRole(client);
      await client.query(
        `BEGIN; SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO'; SET LOCAL client_encoding = 'UTF8'`,
      );
      const there = await anythingIn(tx);
      if (there !== null) throw new StoreFault('not-empty', `The database holds ${there} already`);
      await migrateWithin(client, migrations.then);
      const report = await new Restoring(tx, client, backup).run();
      await migrateWithin(client, migrations.later);
      await client.query('COMMIT');
      return report;
    });
  } finally {
    await pool.end();
    await stop();
  }
}

/** The copying of one backup in the transaction that is open. */
class Restoring {
  readonly #tx: Transaction;
  readonly #client: ClientBase;
  readonly #backup: OpenBackup;

  constructor(tx: Transaction, client: ClientBase, backup: OpenBackup) {
    this.#tx = tx;
    this.#client = client;
    this.#backup = backup;
  }

  async run(): Promise<RestoreReport> {
    const tables = await keptTables(this.#tx, []);
    const putChecksBack = await liftChecks(this.#tx);
    const { found, contents } = await this.#copyAll(new Map(tables.map((table) => [table.header, table])));
    if (!isDeepStrictEqual(found, contents.tables)) throw damaged('Rows are not those that were kept');
    await this.#checkCounts(found, tables);
    await this.#setSequences(contents);
    await putChecksBack();
    const audit = await tenantAudits(this.#tx);
    if (!isDeepStrictEqual(audit, contents.audit)) throw damaged('The audit logs are not those that were kept');
    const rows = found.reduce((sum, table) => sum + table.rows, 0);
    return { madeAt: contents.madeAt, tenants: contents.tenants, tables: found, rows, audit };
  }

  /** Copies table after table and gives what came, and what the backup says at its end. */
  async #copyAll(
    tables: Map<string, KeptTable>,
  ): Promise<{ readonly found: readonly BackupTable[]; readonly contents: BackupContents }> {
    const found: BackupTable[] = [];
    for (;;) {
      const line = await this.#backup.lines.line();
      if (line === null) throw damaged('It has no end');
      if (line.startsWith(MARK.manifest)) {
        // The last piece of age and the sum of gzip are checked only where the text is read to its very end.
        if ((await this.#backup.lines.line()) !== null) throw damaged('Something follows its end');
        return { found, contents: JSON.parse(line.slice(MARK.manifest.length)) };
      }
      const table = tables.get(line);
      if (table === undefined) {
        const name = /^COPY (\S+) /.exec(line)?.[1] ?? 'something else';
        throw new StoreFault('other-migrations', `The backup holds ${name}, which the migrations do not make so`);
      }
      tables.delete(line);
      found.push(await this.#copy(table));
    }
  }

  async #copy({ name, quoted, header }: KeptTable): Promise<BackupTable> {
    // A migration may have brought rows of its own; the backup has those too, as they were.
    await this.#tx.query(`TRUNCATE ${quoted}`);
    const digest = new RowDigest(this.#backup.header.key);
    const rows = this.#backup.lines.rows();
    const counted = async function* (): AsyncGenerator<Buffer> {
      for await (const chunk of rows) {
        digest.add(chunk);
        yield chunk;
      }
    };
    await pipeline(counted(), this.#client.query(copyFrom(header.replace(/;$/, ''))));
    return { name, ...digest.result() };
  }

  async #checkCounts(found: readonly BackupTable[], tables: readonly KeptTable[]): Promise<void> {
    for (const { name, rows } of found) {
      const quoted = tables.find((table) => table.name === name)?.quoted;
      const [counted] = await this.#tx.query<{ count: number }>(`SELECT count(*) FROM ${quoted}`);
      if (counted?.count !== rows) throw damaged(`${name} has another number of rows`);
    }
  }

  async #setSequences({ sequences }: BackupContents): Promise<void> {
    const there = new Map((await keptSequences(this.#tx, [])).map(({ name, quoted }) => [name, quoted]));
    for (const { name, value } of sequences) {
      const quoted = there.get(name);
      if (quoted === undefined)
        throw new StoreFault('other-migrations', `The migrations do not make the sequence ${name}`);
      if (value !== null) await this.#tx.query('SELECT setval($1::regclass, $2::bigint)', [quoted, value]);
    }
  }
}

function damaged(what: string): StoreFault {
  return new StoreFault('damaged', `The backup does not hold what it should: ${what}`);
}
