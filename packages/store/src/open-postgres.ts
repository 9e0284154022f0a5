import { freePort } from './server/free-port.ts';
import { installedPrograms, serverBinaries } from './server/server-binaries.ts';
import { serverFolder } from './server/server-folder.ts';
import { type ServerProcess, startServer } from './server/server-process.ts';
import { serverUser } from './server/server-user.ts';
import { startOnceFree } from './server/start-once-free.ts';

/**
 * Where the database is: at a URL, in a folder, or, with `folder: null`, nowhere after it is stopped. `servingUrl` is the
 * login of the connections that serve requests, where the owner at `url` may not make one.
 *
 * @clause none storage, not a source
 */
export type PostgresPlace = { readonly url: string; readonly servingUrl?: string } | { readonly folder: string | null };

/**
 * A PostgreSQL that accepts connections.
 *
 * @clause none storage, not a source
 */
export interface Postgres {
  /** A connection URL; it holds the password, so it is not for a log. */
  readonly url: string;
  /** Stops the server if it was started here. May be called twice. */
  readonly stop: () => Promise<void>;
}

/**
 * Opens PostgreSQL: the one that a URL names, else a server started here from the binaries that npm brought, on a free
 * port of 127.0.0.1, with a random password.
 *
 * @throws {StoreFault} `folder-in-use` if another process has the folder open.
 * @throws {Error} if there are no binaries for this platform, or the server does not come up, with the end of its log.
 *
 * @clause none storage, not a source
 *
 * @example
 * const database = await openPostgres({ url: 'postgresql://app@db.example/city' });
 * database.url // => 'postgresql://app@db.example/city'
 * await database.stop();
 */
export async function openPostgres(place: PostgresPlace): Promise<Postgres> {
  if ('url' in place) return { url: place.url, stop: async () => {} };
  const user = serverUser();
  const binaries = await serverBinaries(await installedPrograms(), user);
  const releases = [binaries.release];
  const release = async (): Promise<void> => {
    for (const free of releases.splice(0)) await free();
  };
  try {
    const folder = await serverFolder(place.folder, binaries.initdb, user);
    releases.push(folder.release);
    const port = await freePort();
    const flags = [
      '-D',
      folder.data,
      '-p',
      `${port}`,
      '-h',
      '127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'timezone=UTC',
      // What is gone after the server stops need not survive a crash of the machine.
      ...(place.folder === null ? ['-c', 'fsync=off', '-c', 'full_page_writes=off'] : []),
    ];
    const start = (): Promise<ServerProcess> => startServer(binaries.postgres, flags, user, folder.passing);
    const { stop } = await (place.folder === null ? start() : startOnceFree(folder.home, start));
    releases.unshift(stop);
    return { url: `postgresql://postgres:${folder.password}@127.0.0.1:${port}/postgres`, stop: release };
  } catch (error) {
    await release();
    throw error;
  }
}
