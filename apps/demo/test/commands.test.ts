import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Database, openDatabase } from '@fukushi-kit/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recover } from '../src/recover.ts';
import { enterSample } from '../src/sample/enter-sample.ts';
import { sampleAccounts } from '../src/sample/sample-accounts.ts';
import { settingsOf } from '../src/settings/settings-of.ts';
import { openSignIn } from '../src/sign-in/sign-in.ts';
import { appTables } from '../src/tables/app-tables.ts';
import { auditAnchor } from '../src/trail/audit-anchor.ts';

const FROM_SOURCE = new URL('./browser/from-source.mjs', import.meta.url).href;
const FLAGS = ['--disable-warning=ExperimentalWarning', '--conditions=@fukushi-kit/source', '--import', FROM_SOURCE];
const PASSPHRASE = '架空の合言葉 sixteen or more';
const manager = { tenant: 'mihonkai', account: 'test' };

interface Ran {
  readonly code: number;
  readonly said: string;
  readonly trouble: string;
}

/** Runs a command as people do, in a process of its own. */
async function ran(main: string, args: readonly string[]): Promise<Ran> {
  const file = fileURLToPath(new URL(`../src/${main}.ts`, import.meta.url));
  const env = { ...process.env, NODE_ENV: undefined, NODE_OPTIONS: undefined, BACKUP_PASSPHRASE: PASSPHRASE };
  return new Promise((done) => {
    execFile(process.execPath, [...FLAGS, file, ...args], { env }, (error, said, trouble) => {
      done({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, said, trouble });
    });
  });
}

describe('the commands of whoever runs the server', { timeout: 60_000 }, () => {
  let folder: string;
  let before: { readonly anchor: string; readonly records: number };
  const [login] = sampleAccounts.map((account) => account.login);
  const dataOf = (name: string): string => join(folder, name);
  const look = async (name: string): Promise<typeof before> => {
    const db = await openDatabase({ folder: join(dataOf(name), 'database') }, appTables);
    try {
      return await stateOf(db);
    } finally {
      await db.close();
    }
  };
  const stateOf = async (db: Database): Promise<typeof before> => {
    const [row] = await db.asOwner(async (tx) =>
      tx.query<{ count: number }>('select count(*)::int as count from record'),
    );
    return { anchor: await db.asTenant(manager, auditAnchor), records: row?.count ?? 0 };
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fukushi-kit-commands-'));
    // Where the tests run as root, the server runs as somebody else.
    await chmod(folder, 0o755);
    const db = await openDatabase({ folder: join(dataOf('first'), 'database') }, appTables);
    await enterSample(db);
    const signIn = await openSignIn(db, { baseUrl: 'http://127.0.0.1:1', secret: 'for this test alone '.repeat(3) });
    await signIn.firstAccounts(sampleAccounts.slice(0, 1));
    before = await stateOf(db);
    await db.close();
  }, 60_000);
  afterAll(async () => rm(folder, { recursive: true, force: true }));

  test('back up and restore everything with its audit logs', async () => {
    const file = join(folder, 'first.age');
    const made = await ran('backup-main', [file, '--data', dataOf('first')]);
    expect(made).toMatchObject({ code: 0, trouble: '' });
    const restored = await ran('restore-main', [file, dataOf('second')]);
    expect(restored).toMatchObject({ code: 0, trouble: '' });
    const after = await look('second');
    expect(after.records).toBe(before.records);
    expect(restored.said).toContain(after.anchor);
  });

  test('let somebody in again, with a secret that is told once, and nobody who is unknown', async () => {
    const data = ['--data', dataOf('first')];
    await expect(recover(settingsOf(data, {}), 'nobody')).rejects.toThrow('「nobody」というログインID');
    const { code, said } = await ran('main', [...data, '--recover', login ?? '']);
    expect(code).toBe(0);
    expect(said).toMatch(/^ {2}[2-9a-z]{5}(-[2-9a-z]{5}){3}$/m);
  });
});
