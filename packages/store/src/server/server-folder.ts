import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ServerUser } from './server-user.ts';

/** A folder with a database cluster and the password of its owner `postgres`. */
export interface ServerFolder {
  readonly data: string;
  readonly password: string;
  /** The folder to remove afterwards; absent where it is to stay. */
  readonly passing?: string;
  /** Removes a folder that was made for one use only. */
  readonly release: () => Promise<void>;
}

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
    if (folder === null) await give(user, home);
    const data = join(home, 'pgdata');
    const isMade = await stat(join(data, 'PG_VERSION')).then(Boolean, () => false);
    if (!isMade) await makeCluster(home, data, initdb, user);
    const password = await readFile(join(home, 'password'), 'utf8');
    return { data, password, release, ...(folder === null && { passing: home }) };
  } catch (error) {
    await release();
    throw error;
  }
}

async function makeCluster(home: string, data: string, initdb: string, user: ServerUser): Promise<void> {
  const password = join(home, 'password');
  await mkdir(data, { recursive: true, mode: 0o700 });
  await writeFile(password, randomBytes(24).toString('hex'), { mode: 0o600 });
  await give(user, data, password);
  const flags = ['--username=postgres', '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-instructions'];
  const { status, stderr, error } = spawnSync(initdb, [`--pgdata=${data}`, `--pwfile=${password}`, ...flags], {
    ...user,
    cwd: '/',
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  if (status !== 0) throw new Error(`No database could be made in ${home}: ${stderr?.trim()}`, { cause: error });
  if (process.getuid && process.getgid) await chown(password, process.getuid(), process.getgid());
}

async function give({ uid, gid }: ServerUser, ...paths: readonly string[]): Promise<void> {
  if (uid === undefined || gid === undefined) return;
  for (const path of paths) await chown(path, uid, gid);
}
