import { createHash } from 'node:crypto';
import { chmod, mkdtemp, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import {
  appendAudit,
  auditHead,
  type BackupKey,
  type BackupManifest,
  type Database,
  type Migration,
  openDatabase,
  readAudit,
  restoreBackup,
  verifyAudit,
  writeBackup,
} from '@fukushi-kit/store';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { city, cityWithTwoContractors, emptyDatabase, north, recordTables, south } from './two-tenants.ts';

const NAMES = ['見本 太郎', '葛\u{E0100}城 𠮷田', '髙﨑\u{E0101}', 'か\u3099', '\\.', 'a\tb\nc\\d', '', 'NULL'];

let db: Database;
let folder: string;
let identity: string;
let recipient: string;
let manifest: BackupManifest;
const path = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fukushi-kit-test-'));
  await chmod(folder, 0o755);
  identity = await generateX25519Identity();
  recipient = await identityToRecipient(identity);
  db = await cityWithTwoContractors();
  for (const actor of [city, north]) {
    await db.asTenant(actor, async (tx) => {
      for (const [place, name] of NAMES.entries()) {
        const body = { name, nested: [null, 1.5, { name }], big: '9'.repeat(30) };
        const scan = Buffer.from([0, 10, 92, 46, 10, 255, place]);
        const values = [
          `${place}`,
          place === 3 ? null : body,
          place === 4 ? null : scan,
          place === 5 ? null : '2025-04-01',
        ];
        await tx.query('INSERT INTO note (id, body, scan, day) VALUES ($1, $2, $3, $4)', values);
      }
      await tx.query(`INSERT INTO remark (note) SELECT '1' FROM generate_series(1, 3)`);
      await tx.query('UPDATE remark SET answers = (SELECT max(number) FROM remark r WHERE r.tenant = remark.tenant)');
      await appendAudit(tx, { deed: 'save', kind: 'note', id: '1' });
      await appendAudit(tx, { deed: 'view', kind: 'note', id: '1' });
    });
  }
  manifest = await writeBackup(db, path('monday.age'), { recipients: [recipient] });
});
afterAll(async () => {
  await db.close();
  await rm(folder, { recursive: true, force: true });
});
afterEach(() => vi.restoreAllMocks());

const everything = (of: Database): Promise<unknown> =>
  of.asOwner(async (tx) => [
    await tx.query('SELECT * FROM note ORDER BY tenant, id'),
    await tx.query('SELECT * FROM remark ORDER BY tenant, number'),
    await tx.query('SELECT * FROM store.tenant ORDER BY id'),
    await tx.query('SELECT * FROM store.audit ORDER BY tenant, sequence'),
    await tx.query('SELECT * FROM store.audit_head ORDER BY tenant'),
  ]);

const restored = async (
  name: string,
  migrations: readonly Migration[] = recordTables,
  key: BackupKey = { identities: [identity] },
): Promise<unknown> => restoreBackup(path(name), key, { url: await emptyDatabase(db) }, migrations);

/** The backup with its text changed, encrypted anew by somebody who has the recipient. */
async function forged(name: string, change: (text: string) => string): Promise<void> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const text = gunzipSync(await decrypter.decrypt(await readFile(path('monday.age')))).toString('utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  await writeFile(path(name), await encrypter.encrypt(gzipSync(changed)));
}

/** What all open files have in common, so that a test can make the disk behave. */
async function fileHandles() {
  const probe = await open(path('probe'), 'w');
  await probe.close();
  return Object.getPrototypeOf(probe);
}

describe('a backup', () => {
  test('comes back as it was: names, JSON, bytes, nothing, references, numbers to come, and the log goes on', async () => {
    const target = path('restored');
    const report = await restoreBackup(
      path('monday.age'),
      { identities: [identity] },
      { folder: target },
      recordTables,
    );
    expect(report).toMatchObject({ tenants: ['city', 'north', 'south'], rows: 16 + 6 + 3 + 4 + 2 });
    const again = await openDatabase({ folder: target }, recordTables);
    try {
      expect(await everything(again)).toEqual(await everything(db));
      const [next] = await again.asTenant(north, (tx) =>
        tx.query(`INSERT INTO remark (note) VALUES ('2') RETURNING number`),
      );
      expect(next).toEqual({ number: 7 });
      const verdict = await again.asTenant(north, async (tx) => {
        await appendAudit(tx, { deed: 'view', kind: 'note', id: '2' });
        return verifyAudit(await readAudit(tx), await auditHead(tx), [
          manifest.audit[1]?.head ?? { sequence: 9, hash: '' },
        ]);
      });
      expect(verdict).toMatchObject({ intact: true, head: { sequence: 3 } });
      await expect(again.asOwner((tx) => tx.query('DELETE FROM store.audit'))).rejects.toMatchObject({
        code: 'forbidden',
      });
      await expect(
        again.asTenant(south, (tx) => tx.query(`INSERT INTO remark (note) VALUES ('1')`)),
      ).rejects.toMatchObject({
        code: 'reference',
      });
    } finally {
      await again.close();
    }
  });

  test('comes back for an owner that is no superuser, and is written by it just as whole', async () => {
    await db.pool.query(`CREATE ROLE keeper LOGIN CREATEROLE BYPASSRLS PASSWORD 'x';
      GRANT fukushi_serving TO keeper WITH ADMIN OPTION`);
    const url = await emptyDatabase(db);
    await db.pool.query(`ALTER DATABASE ${new URL(url).pathname.slice(1)} OWNER TO keeper`);
    const place = { url: url.replace(/postgres:[^@]+@/, 'keeper:x@') };
    await restoreBackup(path('monday.age'), { identities: [identity] }, place, recordTables);
    const kept = await openDatabase(place, recordTables);
    const again = await writeBackup(kept, path('keeper.age'), { recipients: [recipient] });
    expect(await everything(kept)).toEqual(await everything(db));
    await kept.close();
    const counts = (of: BackupManifest): unknown => of.tables.map(({ name, rows }) => [name, rows]);
    expect(counts(again)).toEqual(counts(manifest));
  });

  test('comes back in a later release, whose new migrations find what was restored', async () => {
    const url = await emptyDatabase(db);
    const later = [...recordTables, { name: '0002-counted', sql: 'CREATE TABLE counted AS SELECT count(*) FROM note' }];
    await restoreBackup(path('monday.age'), { identities: [identity] }, { url }, later);
    const again = await openDatabase({ url }, later);
    expect(await again.asOwner((tx) => tx.query('SELECT count FROM counted'))).toEqual([{ count: 16 }]);
    await again.close();
  });

  test('has a manifest beside it that names tenants, heads, counts and its own digest, and no person', async () => {
    const beside = await readFile(path('monday.age.manifest.json'), 'utf8');
    expect(JSON.parse(beside)).toEqual(manifest);
    const bytes = await readFile(path('monday.age'));
    expect(manifest.file).toEqual({
      name: 'monday.age',
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect(manifest.tenants).toEqual(['city', 'north', 'south']);
    expect(manifest.tables.map(({ name, rows }) => [name, rows])).toEqual([
      ['public.note', 16],
      ['public.remark', 6],
      ['store.audit', 4],
      ['store.audit_head', 2],
      ['store.tenant', 3],
    ]);
    expect(manifest.audit[1]).toMatchObject({ tenant: 'north', head: { sequence: 2 }, verdict: { intact: true } });
    for (const name of NAMES.slice(0, 4)) expect(beside).not.toContain(name);
    expect(bytes.includes(Buffer.from('見本'))).toBe(false);
    expect((await stat(path('monday.age'))).mode & 0o777).toBe(0o600);
  });

  test('gives no digest by which a row could be guessed', async () => {
    const second = await writeBackup(db, path('second.age'), { recipients: [recipient] });
    expect(second.tables.map(({ rows }) => rows)).toEqual(manifest.tables.map(({ rows }) => rows));
    expect(second.tables[0]?.digest).not.toBe(manifest.tables[0]?.digest);
  });

  test('is of one moment, whatever is written while it is being made', async () => {
    const holder = await db.pool.connect();
    await holder.query('BEGIN; LOCK TABLE remark IN ACCESS EXCLUSIVE MODE');
    const making = writeBackup(db, path('busy.age'), { recipients: [recipient] });
    const waiting = `SELECT count(*)::int AS count FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE 'COPY%'`;
    await expect.poll(async () => (await db.pool.query(waiting)).rows[0].count, { timeout: 30_000 }).toBe(1);
    // The notes are copied, the audit log is not.
    await db.asTenant(south, async (tx) => {
      await tx.query(`INSERT INTO note (id) VALUES ('late')`);
      await appendAudit(tx, { deed: 'save', kind: 'note', id: 'late' });
    });
    await holder.query('COMMIT');
    holder.release();
    const made = await making;
    const rows = (name: string): unknown => made.tables.find((table) => table.name === name)?.rows;
    expect([rows('public.note'), rows('store.audit')]).toEqual([16, 4]);
    expect(await restored('busy.age')).toMatchObject({ rows: 31 });
    await db.asOwner((tx) => tx.query(`DELETE FROM note WHERE tenant = 'south'`));
  });

  test('opens with a passphrase, if it was written with that', async () => {
    const lock = { passphrase: '正しい 馬 電池 留め具' };
    await writeBackup(db, path('phrase.age'), lock);
    expect(await restored('phrase.age', recordTables, lock)).toMatchObject({
      tenants: ['city', 'north', 'south'],
    });
    const wrong = restored('phrase.age', recordTables, { passphrase: 'wrong' });
    await expect(wrong).rejects.toMatchObject({ code: 'wrong-key' });
  });

  test('is never written over, and asks who can open it', async () => {
    await expect(writeBackup(db, path('monday.age'), { recipients: [recipient] })).rejects.toMatchObject({
      code: 'EEXIST',
    });
    await expect(writeBackup(db, path('x.age'), { recipients: [] })).rejects.toThrow(TypeError);
    await expect(writeBackup(db, path('x.age'), { passphrase: '' })).rejects.toThrow(TypeError);
    await expect(writeBackup(db, path('x.age'), { recipients: ['age1nobody'] })).rejects.toThrow();
  });

  test('is whole where the disk takes a part of what it is given at a time', async () => {
    const prototype = await fileHandles();
    const { write: real } = prototype;
    const write = vi.spyOn(prototype, 'write').mockImplementation(function (this: unknown, ...args: unknown[]) {
      const [bytes, at = 0] = args as [Uint8Array, number?];
      return real.call(this, bytes, at, Math.min(bytes.length - at, 100));
    });
    const made = await writeBackup(db, path('slow.age'), { recipients: [recipient] });
    write.mockRestore();
    expect((await stat(path('slow.age'))).size).toBe(made.file.bytes);
    expect(await restored('slow.age')).toMatchObject({ tables: made.tables });
    expect(JSON.parse(await readFile(path('slow.age.manifest.json'), 'utf8'))).toEqual(made);
  });

  test('leaves nothing behind where the disk is full, and the database as it was', async () => {
    const bytes = `decode((SELECT string_agg(md5(random()::text || i || j), '') FROM generate_series(1, 60000) j), 'hex')`;
    await db.asOwner((tx) =>
      tx.query(`INSERT INTO note (tenant, id, scan) SELECT 'south', i::text, ${bytes} FROM generate_series(1, 8) i`),
    );
    const prototype = await fileHandles();
    const { write: real } = prototype;
    let writes = 0;
    const write = vi.spyOn(prototype, 'write').mockImplementation(function (this: unknown, ...args: unknown[]) {
      writes += 1;
      if (writes === 5) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
      return real.apply(this, args);
    });
    await expect(writeBackup(db, path('full.age'), { recipients: [recipient] })).rejects.toMatchObject({
      code: 'disk-full',
    });
    expect((await readdir(folder)).filter((name) => name.startsWith('full'))).toEqual([]);
    write.mockRestore();
    expect(writes).toBe(5);
    await db.asOwner((tx) => tx.query(`DELETE FROM note WHERE tenant = 'south'`));
    expect(await db.asOwner((tx) => tx.query('SELECT count(*) FROM note'))).toEqual([{ count: 16 }]);
  });
});

describe('a backup is not restored', () => {
  test('with another key', async () => {
    const other = await generateX25519Identity();
    const tried = restored('monday.age', recordTables, { identities: [other] });
    await expect(tried).rejects.toMatchObject({ code: 'wrong-key' });
  });

  test('from a file that is none', async () => {
    await writeFile(path('letter.age'), 'Dear city');
    await expect(restored('letter.age')).rejects.toMatchObject({ code: 'no-backup' });
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient);
    await writeFile(path('other.age'), await encrypter.encrypt(gzipSync('-- something else\n')));
    await expect(restored('other.age')).rejects.toMatchObject({ code: 'no-backup' });
    await expect(restored('nowhere.age')).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('from a file that is cut short anywhere, or changed anywhere', async () => {
    const bytes = await readFile(path('monday.age'));
    for (const part of [0.05, 0.3, 0.6, 0.99]) {
      await writeFile(path('cut.age'), bytes.subarray(0, Math.floor(bytes.length * part)));
      await expect(restored('cut.age')).rejects.toMatchObject({
        code: expect.stringMatching(/^(damaged|no-backup|wrong-key)$/),
      });
      const changed = Buffer.from(bytes);
      const place = Math.floor(bytes.length * part);
      changed[place] = (changed[place] ?? 0) ^ 1;
      await writeFile(path('changed.age'), changed);
      await expect(restored('changed.age')).rejects.toMatchObject({
        code: expect.stringMatching(/^(damaged|no-backup|wrong-key)$/),
      });
    }
  });

  test.each<[title: string, code: string, change: (text: string) => string]>([
    ['with a word changed', 'damaged', (text) => text.replace('見本 太郎', '見本 次郎')],
    ['with a row less', 'damaged', (text) => text.replace(/^north\t2\t.*\n/m, '')],
    ['without its end', 'damaged', (text) => text.replace(/^-- fukushi-kit manifest .*\n/m, '')],
    ['with something after its end', 'damaged', (text) => `${text}COPY more\n`],
    ['with an entry of the audit log changed', 'damaged', (text) => text.replace('"deed":"save"', '"deed":"look"')],
    [
      'with a statement that is no table of it',
      'other-migrations',
      (text) => text.replace(/^COPY public.note/m, 'COPY pg_authid'),
    ],
    [
      'with a table twice',
      'other-migrations',
      (text) => text.replace(/^COPY public.remark .*\n/m, (line) => `${line}\\.\n${line}`),
    ],
    ['with a head that says nothing', 'damaged', (text) => text.replace(/"migrations":\[.*?\]/, '"migrations":[null]')],
    ['with a row that refers to none', 'damaged', (text) => text.replace(/^north\t1\t.*\n/m, '')],
  ])('%s', async (title, code, change) => {
    const name = `${title.replaceAll(' ', '-')}.age`;
    await forged(name, change);
    await expect(restored(name)).rejects.toMatchObject({ code });
  });

  test('into a database that holds something, or by other migrations', async () => {
    const url = await emptyDatabase(db);
    await (await openDatabase({ url }, [])).close();
    const tried = restoreBackup(path('monday.age'), { identities: [identity] }, { url }, recordTables);
    await expect(tried).rejects.toMatchObject({ code: 'not-empty' });
    const [tables] = recordTables;
    const changed = [{ name: tables?.name ?? '', sql: `${tables?.sql} ` }];
    await expect(restored('monday.age', changed)).rejects.toMatchObject({ code: 'other-migrations' });
    await expect(restored('monday.age', [])).rejects.toMatchObject({ code: 'other-migrations' });
  });

  test('by half: after a refusal the database is empty, and takes the right one', async () => {
    await forged('late.age', (text) => text.replace(/^(-- fukushi-kit manifest .*"rows":)16/m, '$115'));
    const url = await emptyDatabase(db);
    const key = { identities: [identity] };
    await expect(restoreBackup(path('late.age'), key, { url }, recordTables)).rejects.toMatchObject({
      code: 'damaged',
    });
    expect(await restoreBackup(path('monday.age'), key, { url }, recordTables)).toMatchObject({ rows: 31 });
  });
});

test('an audit log that was broken before the backup is restored as broken, and told', async () => {
  await db.asOwner(async (tx) => {
    await tx.query('ALTER TABLE store.audit DISABLE TRIGGER only_added_to');
    await tx.query(
      `UPDATE store.audit SET text = replace(text, 'view', 'look') WHERE tenant = 'city' AND sequence = 2`,
    );
    await tx.query('ALTER TABLE store.audit ENABLE ALWAYS TRIGGER only_added_to');
  });
  const broken = { intact: false, sequence: 2, breach: 'edited' };
  const made = await writeBackup(db, path('broken.age'), { recipients: [recipient] });
  expect(made.audit[0]).toMatchObject({ tenant: 'city', verdict: broken });
  expect(await restored('broken.age')).toMatchObject({ audit: [{ tenant: 'city', verdict: broken }, {}, {}] });
});
