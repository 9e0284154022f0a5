import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import {
  type Actor,
  appendAudit,
  auditHead,
  type Database,
  openDatabase,
  readAudit,
  verifyAudit,
} from '@fukushi-kit/store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const actor: Actor = { tenant: 'city', account: '1' };
const open: Database[] = [];
const children: ChildProcessWithoutNullStreams[] = [];
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fukushi-kit-test-'));
  // The server runs as another user where this process is root.
  await chmod(folder, 0o755);
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const db of open.splice(0)) await db.close();
  await rm(folder, { recursive: true, force: true });
});

async function opened(): Promise<Database> {
  const db = await openDatabase({ folder }, []);
  open.push(db);
  return db;
}

async function withCity(): Promise<Database> {
  const db = await opened();
  await db.asOwner((tx) => tx.query(`INSERT INTO store.tenant (id, name) VALUES ('city', '見本市')`));
  return db;
}

const postmaster = async (): Promise<number> =>
  Number((await readFile(join(folder, 'pgdata', 'postmaster.pid'), 'utf8')).split('\n')[0]);

/** Another process that runs `script` with the store at hand, and the lines that it prints. */
function another(script: string): { child: ChildProcessWithoutNullStreams; lines: AsyncIterator<string> } {
  const text = `const store = await import('@fukushi-kit/store');
    const say = (line) => new Promise((done) => process.stdout.write(line + '\\n', done));
    const folder = ${JSON.stringify(folder)}; ${script}`;
  const flags = ['--conditions=@fukushi-kit/source', '--input-type=module', '--eval', text];
  const child = spawn(process.execPath, flags, { cwd: import.meta.dirname });
  children.push(child);
  return { child, lines: createInterface(child.stdout)[Symbol.asyncIterator]() };
}

describe('a folder', () => {
  test('has one owner, whom a second process is told', async () => {
    await opened();
    const { lines } = another(`await store.openDatabase({ folder }, []).catch((e) => say(e.code + ' ' + e.message));`);
    const said = (await lines.next()).value;
    expect(said).toContain('folder-in-use');
    expect(said).toContain(`process ${process.pid}`);
    await expect(openDatabase({ folder }, [])).rejects.toMatchObject({ code: 'folder-in-use' });
  });

  test('opens again right after its owner was killed, while that one’s server goes down', async () => {
    const { child, lines } = another(
      `await store.openDatabase({ folder }, []); await say('open'); setInterval(() => {}, 1e6);`,
    );
    expect((await lines.next()).value).toBe('open');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const db = await opened();
    expect(await db.asOwner((tx) => tx.query('SELECT count(*) FROM store.migration'))).toEqual([{ count: 2 }]);
  });

  test('is made by one of two that begin at once; the other is told', async () => {
    const results = await Promise.allSettled([opened(), opened()]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'folder-in-use' } });
    expect((await readdir(folder)).toSorted()).toEqual(['owner.pid', 'pgdata']);
  });

  test('is made anew where a kill cut its making short', async () => {
    await mkdir(join(folder, 'making-cut'), { recursive: true });
    await writeFile(join(folder, 'making-cut', 'PG_VERSION'), '18\n');
    await opened();
    expect((await stat(join(folder, 'pgdata', 'PG_VERSION'))).isFile()).toBe(true);
  });

  test('is shut down cleanly: the server leaves no lock', async () => {
    const db = await opened();
    await db.close();
    await db.close();
    expect(await readdir(join(folder, 'pgdata'))).not.toContain('postmaster.pid');
  });
});

describe('a server that is killed in the middle of writing', () => {
  test('loses no entry that it acknowledged, and fails the others as a lost connection', {
    timeout: 60_000,
  }, async () => {
    const db = await withCity();
    const kept: number[] = [];
    const codes: unknown[] = [];
    const writers = Array.from({ length: 4 }, async () => {
      for (;;) {
        try {
          const { sequence } = await db.asTenant(actor, (tx) =>
            appendAudit(tx, { deed: 'save', kind: 'plan', id: 'p' }),
          );
          kept.push(sequence);
          if (kept.length === 60) process.kill(await postmaster(), 'SIGKILL');
        } catch (error) {
          codes.push(Reflect.get(error as object, 'code'));
          return;
        }
      }
    });
    await Promise.all(writers);
    expect(new Set(codes)).toEqual(new Set(['connection-lost']));
    await expect(db.asTenant(actor, (tx) => auditHead(tx))).rejects.toMatchObject({ code: 'connection-lost' });
    await db.close();

    const again = await opened();
    const { entries, head } = await again.asTenant(actor, async (tx) => ({
      entries: await readAudit(tx, { limit: 10_000 }),
      head: await auditHead(tx),
    }));
    expect(kept.length).toBeGreaterThanOrEqual(60);
    expect(entries.map(({ sequence }) => sequence)).toEqual(expect.arrayContaining(kept));
    expect(await verifyAudit(entries, head)).toEqual({ intact: true, head });
    expect(await again.asTenant(actor, (tx) => appendAudit(tx, { deed: 'save', kind: 'plan', id: 'p' }))).toMatchObject(
      {
        sequence: head.sequence + 1,
      },
    );
  });

  test('does not end this process, whose idle connections it breaks', async () => {
    const db = await withCity();
    await db.pool.query('SELECT 1');
    process.kill(await postmaster(), 'SIGKILL');
    await expect
      .poll(() => db.pool.query('SELECT 1').then(String, (e) => e.code), { timeout: 10_000 })
      .toBe('ECONNREFUSED');
    await db.close();
  });
});
