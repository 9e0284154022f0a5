import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StoreFault } from '../store-fault.ts';
import type { ServerProcess } from './server-process.ts';

/** How long a server may take to shut down after the process that started it was killed. */
const PATIENCE_MS = 30_000;
const HELD = /lock file "postmaster\.pid" already exists|pre-existing shared memory block/;

/**
 * Starts the server of a folder as its one owner. PostgreSQL itself holds the lock, which no crash can leave behind; the
 * folder notes the process that started it, to be named to another one. Where that process is dead its server is going
 * down, and is waited for.
 *
 * @throws {StoreFault} `folder-in-use`, naming the process.
 */
export async function startOnceFree(home: string, start: () => Promise<ServerProcess>): Promise<ServerProcess> {
  const note = join(home, 'owner.pid');
  const patience = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      const server = await start();
      await writeFile(note, `${process.pid}\n`);
      return server;
    } catch (error) {
      if (!(error instanceof Error && HELD.test(error.message))) throw error;
      const owner = Number(await readFile(note, 'utf8').catch(() => ''));
      if (isAlive(owner) || Date.now() > patience) throw inUse(home, owner, error);
    }
    await pause(100);
  }
}

function inUse(home: string, owner: number, cause: Error): StoreFault {
  return new StoreFault('folder-in-use', `The database in ${home} is in use by process ${owner || 'unknown'}`, {
    cause,
  });
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
