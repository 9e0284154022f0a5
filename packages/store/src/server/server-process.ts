import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { StoreFault } from '../store-fault.ts';
import type { ServerUser } from './server-user.ts';

type Child = ChildProcessByStdio<Writable, null, Readable>;

/** A PostgreSQL server that accepts connections. */
export interface ServerProcess {
  /** Shuts it down and waits for its end. */
  readonly stop: () => Promise<void>;
}

/**
 * Runs the server under a shell that shuts it down once the pipe to this process closes, and removes a folder made for
 * one use, so that neither outlives this process however that ends.
 */
const WATCHED = `
passing=$1; shift
exec 3<&0
"$@" </dev/null 3<&- & server=$!
{ read -r _ <&3; while kill -INT $server 2>/dev/null; do sleep 0.2; done; } & watch=$!
exec 3<&-
wait $server; code=$?
kill $watch 2>/dev/null
[ -z "$passing" ] || rm -rf "$passing"
exit $code`;

/**
 * Starts a server and waits until it accepts connections. It does not keep this process alive. `passing` is a folder to
 * remove afterwards.
 *
 * @throws {StoreFault} `disk-full` if that is why it does not come up.
 * @throws {Error} with the end of the server's log if it does not come up for another reason.
 */
export async function startServer(
  postgres: string,
  flags: readonly string[],
  user: ServerUser,
  passing = '',
): Promise<ServerProcess> {
  const child = spawnWatched(postgres, flags, user, passing);
  const ended = once(child, 'exit').catch(() => []);
  let log = '';
  const ready = new Promise<true>((resolve) => {
    child.stderr.on('data', (text: Buffer) => {
      log = `${log}${text}`.slice(-4000);
      if (log.includes('ready to accept connections')) resolve(true);
    });
  });
  if ((await Promise.race([ready, ended])) !== true) throw startFault(log);
  for (const held of [child, child.stdin, child.stderr]) Reflect.get(held, 'unref')?.call(held);
  return {
    stop: async () => {
      child.ref();
      if (process.platform === 'win32') child.kill();
      else child.stdin.end();
      await ended;
    },
  };
}

/** Why a server did not come up, as the end of its log tells it. */
export function startFault(log: string): Error {
  const cause = new Error(`PostgreSQL did not start: ${log.trim()}`);
  if (!/No space left on device|Disk quota exceeded/.test(log)) return cause;
  return new StoreFault('disk-full', 'No space is left where PostgreSQL keeps its data, so it did not start', {
    cause,
  });
}

function spawnWatched(postgres: string, flags: readonly string[], user: ServerUser, passing: string): Child {
  const env = { ...process.env, LC_ALL: 'C' };
  const options = { ...user, cwd: '/', env, stdio: ['pipe', 'ignore', 'pipe'] as ['pipe', 'ignore', 'pipe'] };
  if (process.platform === 'win32') return spawn(postgres, flags, options);
  return spawn('/bin/sh', ['-c', WATCHED, 'sh', passing, postgres, ...flags], { ...options, detached: true });
}
