import { spawnSync } from 'node:child_process';
import { chmod, cp, lstat, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { afterEach, describe, expect, test } from 'vitest';
import { openPostgres, type Postgres } from './open-postgres.ts';
import { installedPrograms, serverBinaries } from './server/server-binaries.ts';
import { serverUser } from './server/server-user.ts';

const open: Postgres[] = [];
const folders: string[] = [];

afterEach(async () => {
  for (const database of open.splice(0)) await database.stop();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function scratchFolder(mode: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fukushi-kit-test-'));
  folders.push(folder);
  await chmod(folder, mode);
  return folder;
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function started(folder: string | null): Promise<Postgres> {
  const database = await openPostgres({ folder });
  open.push(database);
  return database;
}

describe('an embedded PostgreSQL', { timeout: 60_000 }, () => {
  test('keeps names as written and what was stored in a folder, and is gone after it is stopped', async () => {
    const folder = await scratchFolder(0o755);
    const first = await started(folder);
    await ask(first.url, `CREATE TABLE person (name text); INSERT INTO person VALUES ('見本 𠮷田'), ('葛\u{E0100}城')`);
    await first.stop();
    await expect(ask(first.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
    const second = await started(folder);
    expect(await ask(second.url, 'SELECT name FROM person')).toEqual([
      { name: '見本 𠮷田' },
      { name: '葛\u{E0100}城' },
    ]);
  });

  test('asks for its password and listens on this machine only', async () => {
    const { url } = await started(null);
    await expect(ask(url.replace(/postgres:[^@]+@/, 'postgres:wrong@'), 'SELECT 1')).rejects.toThrow('password');
    expect(await ask(url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  });

  test('says why it cannot start in a folder that holds something else', async () => {
    const folder = await scratchFolder(0o755);
    await mkdir(join(folder, 'pgdata', 'letters'), { recursive: true });
    await expect(openPostgres({ folder })).rejects.toThrow(/is not empty|exists but/);
  });

  test('ends with the process that started it, and its data too, even if that is killed', async () => {
    const source = new URL('./open-postgres.ts', import.meta.url).href;
    const script = `import { Client } from 'pg';
      const { openPostgres } = await import('${source}');
      const { url } = await openPostgres({ folder: null });
      const client = new Client({ connectionString: url });
      await client.connect();
      const { rows } = await client.query('SHOW data_directory');
      await new Promise((done) => process.stdout.write(JSON.stringify([url, rows[0].data_directory]), done));
      process.kill(process.pid, 'SIGKILL');`;
    const flags = ['--conditions=@fukushi-kit/source', '--input-type=module', '--eval', script];
    const cwd = new URL('.', import.meta.url);
    const { stdout, signal } = spawnSync(process.execPath, flags, { cwd, encoding: 'utf8' });
    expect(signal).toBe('SIGKILL');
    const [url, data] = JSON.parse(stdout);
    await expect.poll(() => ask(url, 'SELECT 1').then(String, String), { timeout: 20_000 }).toContain('ECONNREFUSED');
    await expect.poll(() => stat(data).then(String, String), { timeout: 20_000 }).toContain('ENOENT');
  });
});

test('binaries that the server’s user cannot run where they are, without their links, run from a copy', {
  timeout: 60_000,
}, async () => {
  const checkout = await scratchFolder(0o700);
  const { postgres } = await installedPrograms();
  await cp(join(dirname(postgres), '..'), checkout, {
    recursive: true,
    filter: async (path) => !(await lstat(path)).isSymbolicLink() && !path.endsWith('.a'),
  });
  const installed = { initdb: join(checkout, 'bin', 'initdb'), postgres: join(checkout, 'bin', 'postgres') };
  const binaries = await serverBinaries(installed, serverUser());
  expect(binaries.postgres).not.toContain(checkout);
  const { stdout } = spawnSync(binaries.postgres, ['--version'], { ...serverUser(), cwd: '/', encoding: 'utf8' });
  expect(stdout).toContain('PostgreSQL) 18');
  await binaries.release();
  await expect(stat(binaries.postgres)).rejects.toThrow('ENOENT');
});
