/// <reference path="./pg-copy-streams.d.ts" />
import { createHash, randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Encrypter } from 'age-encryption';
import type { ClientBase } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { tenantAudits } from '../audit/tenant-audits.ts';
import type { Database } from '../database.ts';
import { faultOf } from '../fault-of.ts';
import type { AppliedMigration } from '../migrate.ts';
import { runTransaction, type Transaction } from '../transaction.ts';
import {
  type BackupContents,
  type BackupHeader,
  type BackupManifest,
  type BackupTable,
  MARK,
} from './backup-manifest.ts';
import { type KeptTable, keptSequences, keptTables } from './kept-tables.ts';
import { newFile } from './new-file.ts';
import { RowDigest } from './row-digest.ts';

/**
 * Who can open a backup: the holders of the keys of these age recipients (`age1…`), or whoever knows the passphrase.
 *
 * @clause none storage, not a source
 */
export type BackupLock = { readonly recipients: readonly string[] } | { readonly passphrase: string };

/** One moment of the database, whatever is written meanwhile. Without row security, or an error: no row may be left out. */
const BEGIN = `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL row_security = off;
  SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO'; SET LOCAL IntervalStyle = 'iso_8601'; SET LOCAL client_encoding = 'UTF8'`;

/**
 * Writes one encrypted file with all rows of the database as they are at one moment, and beside it its manifest,
 * `<file>.manifest.json`. Both come into being whole or not at all. The file is age over gzip over text that psql reads too.
 * Rows are streamed, so that the size of the database does not matter to memory.
 *
 * @param to the path of the new file.
 * @param options who can open it; `without`, schemas to leave out: `pgboss` if absent, as a job must not be done twice.
 * @throws {TypeError} if there is no recipient or passphrase.
 * @throws {StoreFault} `disk-full`, `connection-lost`.
 * @throws {Error} `EEXIST` if there is such a file already, and other errors of the file system.
 *
 * @clause none storage, not a source
 *
 * @example
 * import { mkdtemp } from 'node:fs/promises';
 * import { generateX25519Identity, identityToRecipient } from 'age-encryption';
 * const file = `${await mkdtemp('/tmp/backup-example-')}/monday.age`;
 * const identity = await generateX25519Identity();
 * const db = await openDatabase({ folder: null }, []);
 * await db.asOwner((tx) => tx.query("INSERT INTO store.tenant (id, name) VALUES ('city', '見本市')"));
 * const manifest = await writeBackup(db, file, { recipients: [await identityToRecipient(identity)] });
 * await db.close();
 * manifest.tenants // => ['city']
 * const report = await restoreBackup(file, { identities: [identity] }, { folder: null }, []);
 * report.rows // => 1
 */
export async function writeBackup(
  db: Database,
  to: string,
  options: BackupLock & { readonly without?: readonly string[] },
): Promise<BackupManifest> {
  const encrypter = encrypterFor(options);
  const file = await newFile(to);
  const beside = await newFile(`${to}.manifest.json`).catch(async (error: unknown) => {
    await file.drop();
    throw error;
  });
  try {
    const manifest = await runTransaction(db.pool, BEGIN, async (tx, client) => {
      const text = new BackupText(tx, client, options.without ?? ['pgboss']);
      const written = await writeEncrypted(text.lines(), encrypter, file.write);
      return { ...text.contents(), file: { name: basename(to), ...written } };
    });
    await beside.write(Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
    // The manifest first: a copy of personal data that nobody knows of is worse than a manifest without its file.
    await beside.keep();
    await file.keep();
    return manifest;
  } catch (error) {
    await file.drop();
    await beside.drop();
    throw faultOf(error);
  }
}

function encrypterFor(lock: BackupLock): Encrypter {
  const encrypter = new Encrypter();
  if ('passphrase' in lock) {
    if (lock.passphrase === '') throw new TypeError('A backup is not written without a passphrase');
    encrypter.setPassphrase(lock.passphrase);
    return encrypter;
  }
  if (lock.recipients.length === 0) throw new TypeError('A backup is not written without a recipient');
  for (const recipient of lock.recipients) encrypter.addRecipient(recipient);
  return encrypter;
}

/** The text, packed and encrypted, chunk by chunk; how long it came out, and its SHA-256. */
async function writeEncrypted(
  text: AsyncIterable<Buffer>,
  encrypter: Encrypter,
  write: (chunk: Uint8Array) => Promise<void>,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const packed = createGzip();
  const packing = pipeline(text, packed);
  // It is awaited below; should writing fail first, its own failure only follows from that.
  packing.catch(() => {});
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of await encrypter.encrypt(Readable.toWeb(packed) as ReadableStream<Uint8Array>)) {
    hash.update(chunk);
    bytes += chunk.length;
    await write(chunk);
  }
  await packing;
  return { bytes, sha256: hash.digest('hex') };
}

/** The text of a backup: a header, each table as COPY writes it, a manifest. */
class BackupText {
  readonly #tx: Transaction;
  readonly #client: ClientBase;
  readonly #without: readonly string[];
  #contents: BackupContents | undefined;

  constructor(tx: Transaction, client: ClientBase, without: readonly string[]) {
    this.#tx = tx;
    this.#client = client;
    this.#without = without;
  }

  async *lines(): AsyncGenerator<Buffer> {
    const migrations = await this.#tx.query<AppliedMigration>(
      'SELECT name, digest FROM store.migration ORDER BY place',
    );
    const header: BackupHeader = { madeAt: new Date().toISOString(), migrations, key: randomBytes(32).toString('hex') };
    yield Buffer.from(`${MARK.header}${JSON.stringify(header)}\n`);
    const tables: BackupTable[] = [];
    for (const table of await keptTables(this.#tx, this.#without)) {
      tables.push(yield* this.#rowsOf(table, header.key));
    }
    const sequences = await keptSequences(this.#tx, this.#without);
    const audit = await tenantAudits(this.#tx);
    this.#contents = {
      madeAt: header.madeAt,
      migrations,
      tenants: audit.map(({ tenant }) => tenant),
      audit,
      tables,
      sequences: sequences.map(({ name, value }) => ({ name, value })),
    };
    yield Buffer.from(`${MARK.manifest}${JSON.stringify(this.#contents)}\n`);
  }

  /** What the text held, once all of it was read. */
  contents(): BackupContents {
    if (this.#contents === undefined) throw new Error('The backup is not read to its end');
    return this.#contents;
  }

  async *#rowsOf({ name, header }: KeptTable, key: string): AsyncGenerator<Buffer, BackupTable> {
    yield Buffer.from(`${header}\n`);
    const digest = new RowDigest(key);
    const statement = header.replace(/ FROM stdin;$/, ' TO STDOUT');
    let isWhole = false;
    try {
      for await (const chunk of this.#client.query(copyTo(statement))) {
        digest.add(chunk);
        yield chunk;
      }
      isWhole = true;
    } finally {
      if (!isWhole) this.#cutConnection();
    }
    yield Buffer.from(`${MARK.end}\n`);
    return { name, ...digest.result() };
  }

  /** In the middle of COPY the server takes no other statement, not even a rollback. */
  #cutConnection(): void {
    const { stream } = Reflect.get(this.#client, 'connection') as { stream: { destroy(): void } };
    stream.destroy();
  }
}
