import { randomBytes } from 'node:crypto';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from '../sync-folder.ts';

/** A file that gets its name only once all of it is on the disk. */
export interface NewFile {
  /** Adds bytes, all of them. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Gives it its name. */
  readonly keep: () => Promise<void>;
  /** Removes it, if it has no name yet. */
  readonly drop: () => Promise<void>;
}

/**
 * Begins a file that only this user may read.
 *
 * @throws {Error} `EEXIST` if there is one of that name: a backup is never written over.
 */
export async function newFile(path: string): Promise<NewFile> {
  const isThere = await stat(path).then(Boolean, (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return false;
  });
  if (isThere) throw Object.assign(new Error(`There is a file already: ${path}`), { code: 'EEXIST' });
  const part = `${path}.${randomBytes(6).toString('hex')}.part`;
  const handle = await open(part, 'wx', 0o600);
  return {
    write: (bytes) => writeAll(handle, bytes),
    keep: async () => {
      await handle.sync();
      await handle.close();
      await rename(part, path);
      await syncFolder(dirname(path));
    },
    drop: async () => {
      await handle.close().catch(() => {});
      await rm(part, { force: true });
    },
  };
}

/** A disk that is nearly full takes a part of what it is given, and says so in a number alone. */
async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await handle.write(bytes, at)).bytesWritten;
}
