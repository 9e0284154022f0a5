import { resolve } from 'node:path';
import { type Outcome, wrongUse } from '../outcome.ts';
import { notOver } from '../same-file.ts';
import type { Terminal } from '../terminal.ts';
import { policyMessages } from './messages.ja.ts';

/** A file that a command is to write, and the option that asked for it. */
export interface FileTarget {
  readonly option: string;
  readonly path: string;
}

/** Refuses to write two results into one file, or over any file that is read, by whatever name or link it is called. */
export async function fileTargets(
  targets: readonly FileTarget[],
  inputs: readonly (string | undefined)[],
  terminal: Terminal,
): Promise<Outcome<readonly FileTarget[]>> {
  const places = new Map<string, string>();
  for (const { option, path } of targets) {
    const place = resolve(terminal.cwd, path);
    const other = places.get(place);
    if (other !== undefined) return wrongUse(policyMessages.sameTarget(other, option));
    places.set(place, option);
    const fresh = await notOver(path, inputs, terminal);
    if (!fresh.ok) return fresh;
  }
  return { ok: true, value: targets };
}
