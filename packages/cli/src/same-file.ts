import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { messages } from './messages.ja.ts';
import { type Outcome, wrongUse } from './outcome.ts';
import type { Terminal } from './terminal.ts';

/** Refuses to write over a file that is read, however the two are named; `-` is no file. */
export async function notOver(
  out: string,
  inputs: readonly (string | undefined)[],
  { cwd }: Terminal,
): Promise<Outcome<string>> {
  for (const input of inputs) {
    if (input === undefined || input === '-') continue;
    if (await isSameFile(resolve(cwd, input), resolve(cwd, out))) return wrongUse(messages.sameFile);
  }
  return { ok: true, value: out };
}

/** Whether two paths lead to one file, by their names or by links. */
export async function isSameFile(from: string, to: string): Promise<boolean> {
  if (from === to) return true;
  const [one, other] = await Promise.all([from, to].map((path) => stat(path).catch(() => null)));
  return one != null && other != null && one.ino === other.ino && one.dev === other.dev;
}
