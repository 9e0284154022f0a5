import { rmSync } from 'node:fs';
import { chmod, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Of the name of a file, so that the name of the temporary one is not too long where that of the file is not. */
const LONGEST_HEAD = 60;

const unfinished = new Set<string>();
let written = 0;

/**
 * Writes a file whole or not at all: the bytes go to a temporary file in the same folder, reach the disk, and then take
 * the place of `path`. A file that was there before stays as it was until the new one is complete, which may be read by
 * whoever might read the old one and by nobody else.
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
  await replaceWhole(path, async (temporary) => {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    return true;
  });
}

/**
 * Lets `write` make a temporary file beside `path`, which then takes its place if `write` gives `true` and is removed if
 * it gives `false`, throws, or the process is interrupted. Only a file gives way: a device such as `/dev/null` or a pipe
 * stays, and of a link the link gives way, never the file that it leads to.
 *
 * @throws {Error} whatever `write` throws, or of the file system with its `code`; `EEXIST` if `path` is no file.
 *
 * @clause none how files are written, not what they say
 *
 * @example
 * import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * const folder = await mkdtemp(join(tmpdir(), 'office-'));
 * const refuse = async (temporary) => { await writeFile(temporary, 'half'); return false; };
 * await replaceWhole(join(folder, 'list.csv'), refuse);
 * await readdir(folder) // => []
 */
export async function replaceWhole(path: string, write: (temporary: string) => Promise<boolean>): Promise<void> {
  const mode = await modeOf(path);
  written += 1;
  const temporary = join(dirname(path), `.${basename(path).slice(0, LONGEST_HEAD)}.${process.pid}-${written}.tmp`);
  keep(temporary);
  try {
    if (!(await write(temporary))) return;
    if (mode !== null) await chmod(temporary, mode);
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
    release(temporary);
  }
}

/**
 * Who may read the file that is there; `null` where there is none. A device is refused: a rename would put a file in its
 * place, for every program on the machine.
 */
async function modeOf(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null);
  if (found === null || found.isDirectory()) return null;
  if (found.isFile()) return found.mode & 0o777;
  throw Object.assign(new Error('A device or a pipe stands there'), { code: 'EEXIST', syscall: 'rename' });
}

function keep(temporary: string): void {
  if (unfinished.size === 0) for (const signal of SIGNALS) process.on(signal, removeUnfinished);
  unfinished.add(temporary);
}

function release(temporary: string): void {
  unfinished.delete(temporary);
  if (unfinished.size === 0) for (const signal of SIGNALS) process.off(signal, removeUnfinished);
}

/** Takes every unfinished file away, then lets the signal do what it does without us. */
function removeUnfinished(signal: NodeJS.Signals): void {
  for (const temporary of unfinished) rmSync(temporary, { force: true });
  for (const each of SIGNALS) process.off(each, removeUnfinished);
  process.kill(process.pid, signal);
}
