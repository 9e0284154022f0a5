import type { Transaction } from '@fukushi-kit/store';
import { Encrypter } from 'age-encryption';
import { zipOf } from '../policy/zip-answer.ts';
import { readRecord } from '../record/read-record.ts';
import type { Stored } from '../record/record.ts';
import type { RecordKind } from '../record/record-kinds.ts';
import type { HandOut } from './hand-out.ts';

/** A file that is to be handed out, encrypted by age. */
export interface PackedFile {
  readonly bytes: Uint8Array;
  /** What was chosen and is not there any more. */
  readonly missing: readonly MissingContent[];
}

/** A record or a print by its kind and number. */
interface MissingContent {
  readonly kind: string;
  readonly id: string;
}

/** Who can open it. */
export type FileLock = { readonly recipient: string } | { readonly passphrase: string };

/** Its words are random, so that they need no slow key; a slower one would let everybody else's pages wait for seconds. */
const SCRYPT_WORK = 15;

/** Packs what was chosen: records as JSON, and prints as they were printed; then encrypts all of it. */
export async function packHandOut(
  tx: Transaction,
  { contract, chosen }: Pick<HandOut, 'contract' | 'chosen'>,
  lock: FileLock,
): Promise<PackedFile> {
  const files: { name: string; bytes: Uint8Array }[] = [];
  const missing: MissingContent[] = [];
  for (const { kind, id } of chosen.records) {
    const stored = await readRecord(tx, { contract, kind: kind as RecordKind, id });
    if (stored === null) missing.push({ kind, id });
    else files.push(jsonFile(`records/${kind}/${encodeURIComponent(id)}.json`, stored));
  }
  for (const order of chosen.prints) {
    const sheets = await tx.query<{ place: number; name: string; bytes: Uint8Array }>(
      `select s.place, s.name, s.bytes from print_sheet s join print_order o on o.id = s.print_order
       where o.contract = $1 and o.id = $2 and s.bytes is not null order by s.place`,
      [contract, order],
    );
    if (sheets.length === 0) missing.push({ kind: 'print-order', id: order });
    for (const { place, name, bytes } of sheets) files.push({ name: `prints/${order}/${place + 1}-${name}`, bytes });
  }
  return { bytes: await encrypted(zipOf(files), lock), missing };
}

async function encrypted(plain: Uint8Array, lock: FileLock): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  if ('passphrase' in lock) {
    encrypter.setPassphrase(lock.passphrase);
    encrypter.setScryptWorkFactor(SCRYPT_WORK);
  } else encrypter.addRecipient(lock.recipient);
  return encrypter.encrypt(plain);
}

/** Whether a text is the key of a recipient of age. */
export function isRecipientKey(text: string): boolean {
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    return false;
  }
}

function jsonFile(
  name: string,
  { kind, id, version, savedAt, body }: Stored,
): { readonly name: string; readonly bytes: Uint8Array } {
  const text = `${JSON.stringify({ kind, id, version, savedAt, body }, null, 2)}\n`;
  return { name, bytes: new TextEncoder().encode(text) };
}
