import { resolve } from 'node:path';
import { writeWhole } from '@fukushi-kit/office';
import { messages } from './messages.ja.ts';
import { type Outcome, refused } from './outcome.ts';
import { errorCode, nameOf } from './read-text.ts';
import type { Terminal } from './terminal.ts';

/** Writes a file whole; gives its name as it may be shown, or why it could not be written. */
export async function saveBytes(bytes: Uint8Array, out: string, { cwd }: Terminal): Promise<Outcome<string>> {
  try {
    await writeWhole(resolve(cwd, out), bytes);
    return { ok: true, value: nameOf(out) };
  } catch (error) {
    return refused(messages.fileError(nameOf(out), errorCode(error)));
  }
}
