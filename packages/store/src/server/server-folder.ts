import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { syncFolder } from '../sync-folder.ts';
import type { ServerUser } from './server-user.ts';

/** A folder with a database cluster and the password of its owner `postgres`. */
export interface ServerFolder {
  readonly home: string;
  readonly data: string;
  readonly password: string;
  /** The folder to remove afterwards; absent where it is to stay. */
  readonly passing?: string;
  /** Removes a folder that was made for one use only. */
  readonly release: () => Promise<void>;
}

/** Beside the data, so that neither is ever there without the other. */
const PASSWORD = 'owner-password';

/**
 * The cluster in a folder, made if there is none yet; `null` makes one in a temporary folder.
 *
 * @throws {Error} with what initdb said if the cluster cannot be made.
 */
export async function serverFolder(folder: string | null, initdb: string, user: ServerUser): Promise<ServerFolder> {
  const home = folder === null ? await mkdtemp(join(tmpdir(), 'fukushi-kit-data-')) : resolve(folder);
  const release = async (): Promise<void> => {
    if (folder === null) await rm(home, { recursive: true, force: true });
  };
  try {
    await mkdir(home, { recursive: true });
    if (folder === null) await give(user, home);
    const data = join(home, 'pgdata');
    if (!(await isCluster(data))) await makeCluster(home, data, initdb, user, folder === null ? ['--no-sync'] : []);
    const password = await readFile(join(data, PASSWORD), 'utf8');
    return { home, data, password, release, ...(folder === null && { passing: home }) };
  } catch (error) {
    await release();
    throw error;
  }
}

function isCluster(data: string): Promise<boolean> {
  return stat(join(data, 'PG_VERSION')).then(Boolean, () => false);
}

/** Makes the cluster under another name first: a process killed in the middle leaves nothing that looks like one. */
async function makeCluster(
  home: string,
  data: string,
  initdb: string,
  user: ServerUser,
  more: readonly string[],
): Promise<void> {
  const making = await mkdtemp(join(home, 'making-'));
  const password = `${making}.password`;
  try {
    await writeFile(password, randomBytes(24).toString('hex'), { mode: 0o600 });
    await give(user, making, password);
    runInitdb(initdb, [`--pgdata=${making}`, `--pwfile=${password}`, ...more], user);
    await rename(password, join(making, PASSWORD));
    await rename(making, data).catch(async (cause: unknown) => {
      // Another process may have been first to make the same folder a cluster: then that one is used.
      if (!(await isCluster(data))) throw new Error(`${data} exists but holds no database`, { cause });
    });
    await syncFolder(home);
  } finally {
    await rm(making, { recursive: true, force: true });
    await rm(password, { force: true });
  }
}

function runInitdb(initdb: string, given: readonly string[], user: ServerUser): void {
  const flags = ['--username=postgres', '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-instructions'];
  const { status, stderr, error } = spawnSync(initdb, [...flags, ...given], {
    ...user,
    cwd: '/',
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  if (status !== 0) throw new Error(`No database could be made: ${stderr?.trim()}`, { cause: error });
}

async function give({ uid, gid }: ServerUser, ...paths: readonly string[]): Promise<void> {
  if (uid === undefined || gid === undefined) return;
  for (const path of paths) await chown(path, uid, gid);
}
