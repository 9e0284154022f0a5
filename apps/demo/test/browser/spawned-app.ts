import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The app in a process of its own, started as people start it. */
export interface SpawnedApp {
  readonly origin: string;
  /** What it printed: the one-time secrets of the first accounts, by login. */
  readonly secrets: ReadonlyMap<string, string>;
  /** Ends it as a power cut does: nothing is finished, nothing is told. */
  readonly kill: () => Promise<void>;
  /** Asks it to stop; gives its exit code. */
  readonly stop: () => Promise<number | null>;
}

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const FROM_SOURCE = new URL('from-source.mjs', import.meta.url).href;
const FLAGS = ['--disable-warning=ExperimentalWarning', '--conditions=@fukushi-kit/source', '--import', FROM_SOURCE];

/** Starts it on a folder, with the browser's part that was built before, on a free port unless one is given. */
export async function spawnApp(data: string, assetFolder: string, port = 0): Promise<SpawnedApp> {
  const child = spawn(process.execPath, [...FLAGS, MAIN, '--data', data, '--port', `${port}`], {
    env: { ...process.env, NODE_ENV: undefined, NODE_OPTIONS: undefined, ASSET_FOLDER: assetFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const text = await said(child, 'Ctrl+C');
  const origin = text.match(/http:\/\/[\d.:]+/)?.[0] ?? '';
  const secrets = new Map(
    [...text.matchAll(/ ([a-z-]+) +([2-9a-z]{5}(?:-[2-9a-z]{5}){3})$/gm)].map(([, a, b]) => [a ?? '', b ?? '']),
  );
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> => {
    child.kill(signal);
    const [code] = await ended;
    return code;
  };
  return { origin, secrets, kill: async () => void (await end('SIGKILL')), stop: async () => end('SIGTERM') };
}

/** Waits until it said something; what it says of a fault is the error if it ends before. */
async function said(child: ChildProcess, awaited: string): Promise<string> {
  let text = '';
  let trouble = '';
  child.stderr?.on('data', (more: Buffer) => {
    trouble = `${trouble}${more}`.slice(-4000);
  });
  return new Promise((done, failed) => {
    child.once('exit', (code) => failed(new Error(`the app ended with ${code}: ${trouble}`)));
    child.stdout?.on('data', (more: Buffer) => {
      text += more;
      if (text.includes(awaited)) done(text);
    });
  });
}
