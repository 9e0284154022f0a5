import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Decrypter } from 'age-encryption';
import { StoreFault } from '../store-fault.ts';
import { BackupLines } from './backup-lines.ts';
import { type BackupHeader, MARK } from './backup-manifest.ts';

/**
 * What opens a backup: keys of age (`AGE-SECRET-KEY-1…`), or the passphrase.
 *
 * @clause none storage, not a source
 */
export type BackupKey = { readonly identities: readonly string[] } | { readonly passphrase: string };

/** A backup that is read: its header, and what comes after it. */
export interface OpenBackup {
  readonly header: BackupHeader;
  readonly lines: BackupLines;
  readonly close: () => void;
}

/**
 * Opens the file of a backup and reads its header.
 *
 * @throws {StoreFault} `wrong-key`, `no-backup` or `damaged`.
 * @throws {Error} of the file system.
 */
export async function openBackup(path: string, key: BackupKey): Promise<OpenBackup> {
  await (await open(path, 'r')).close();
  const file = createReadStream(path);
  try {
    const plain = await decrypterFor(key)
      .decrypt(Readable.toWeb(file) as ReadableStream<Uint8Array>)
      .catch(refusal);
    const lines = new BackupLines(unpacked(plain));
    const first = await lines.line();
    if (!first?.startsWith(MARK.header)) throw new StoreFault('no-backup', 'The file holds no backup of this kind');
    return { header: headerOf(first.slice(MARK.header.length)), lines, close: () => file.destroy() };
  } catch (error) {
    file.destroy();
    throw error;
  }
}

function headerOf(json: string): BackupHeader {
  const header: Partial<BackupHeader> = JSON.parse(json);
  const { migrations, key, madeAt } = header;
  const areNamed = Array.isArray(migrations) && migrations.every((each) => typeof each?.name === 'string');
  if (areNamed && typeof key === 'string' && typeof madeAt === 'string') return header as BackupHeader;
  throw new StoreFault('damaged', 'The head of the backup does not say what it should');
}

function decrypterFor(key: BackupKey): Decrypter {
  const decrypter = new Decrypter();
  if ('passphrase' in key) decrypter.addPassphrase(key.passphrase);
  else for (const identity of key.identities) decrypter.addIdentity(identity);
  return decrypter;
}

function refusal(cause: unknown): never {
  const text = cause instanceof Error ? cause.message : '';
  if (text.startsWith('no identity matched'))
    throw new StoreFault('wrong-key', 'No key given opens the backup', { cause });
  if (/HMAC/.test(text)) throw new StoreFault('damaged', 'The head of the backup was changed', { cause });
  throw new StoreFault('no-backup', 'The file is not encrypted by age, or its head is damaged', { cause });
}

/** Packed text as plain text. What age or gzip refuse is a file that was changed or cut short. */
async function* unpacked(packed: ReadableStream<Uint8Array>): AsyncGenerator<Buffer> {
  const source = Readable.from(packed as unknown as AsyncIterable<Uint8Array>, { objectMode: false });
  const plain = createGunzip();
  source.on('error', (error) => plain.destroy(error));
  try {
    yield* source.pipe(plain);
  } catch (cause) {
    throw new StoreFault('damaged', 'The backup was changed or is cut short', { cause });
  } finally {
    source.destroy();
  }
}
