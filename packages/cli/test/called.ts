import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../src/run.ts';

/** What a call of the command said, and how it ended. */
export interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Calls the command in this process, in a folder, with a text on its standard input. */
export async function called(argv: readonly string[], cwd: string, input = ''): Promise<Called> {
  const said = { out: '', err: '' };
  const code = await run(argv, {
    stdin: oneChunk(input),
    stdout: (text) => {
      said.out += text;
    },
    stderr: (text) => {
      said.err += text;
    },
    cwd,
  });
  return { code, ...said };
}

/** An empty folder of its own for one test. */
export async function emptyFolder(): Promise<string> {
  return await mkdtemp(join(tmpdir(), 'fukushi-'));
}

async function* oneChunk(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
