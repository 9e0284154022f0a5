import { basename } from 'node:path';
import { type BackupLock, type BackupManifest, type Database, writeBackup } from '@fukushi-kit/store';
import { noteBackup } from './backup-copies.ts';

/**
 * Makes a backup, and notes it for every organisation whose data it holds, so that it is not forgotten when they are to be
 * erased.
 */
export async function makeBackup(db: Database, file: string, lock: BackupLock): Promise<BackupManifest> {
  const note = await noteBackup(db, basename(file));
  try {
    const manifest = await writeBackup(db, file, lock);
    await note.done(manifest.file.sha256);
    return manifest;
  } catch (error) {
    await note.undone();
    throw error;
  }
}
