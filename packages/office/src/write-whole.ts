import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: the bytes go to a temporary file in the same folder, reach the disk, and then take
 * the place of `path`. A file that was there before stays as it was until the new one is complete.
 *
 * @throws {Error} of the file system, with its `code`; the temporary file is gone then.
 *
 * @clause none how files are written, not what they say
 *
 * @example
 * import { mkdtemp, readdir } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * const folder = await mkdtemp(join(tmpdir(), 'office-'));
 * await writeWhole(join(folder, 'report.txt'), new TextEncoder().encode('月次報告書'));
 * await readdir(folder) // => ['report.txt']
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = temporaryFor(path);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

let written = 0;

/** A name beside `path` that no other write of this process uses, hidden, and not ending like a finished file. */
export function temporaryFor(path: string): string {
  written += 1;
  return join(dirname(path), `.${basename(path)}.${process.pid}-${written}.tmp`);
}
