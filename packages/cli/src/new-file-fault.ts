import { lstat, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { messages } from './messages.ja.ts';
import { errorCode, nameOf } from './read-text.ts';

/** Why a new file cannot stand at a path: something is there, or its folder is not. `null` if it can. */
export async function newFileFault(path: string, name: string): Promise<string | null> {
  if (await isThere(path)) return messages.fileError(nameOf(name), 'EEXIST');
  try {
    const isFolder = (await stat(dirname(path))).isDirectory();
    return isFolder ? null : messages.notFolder(nameOf(dirname(name)));
  } catch (error) {
    return messages.fileError(nameOf(dirname(name)), errorCode(error));
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch {
    return false;
  }
}
