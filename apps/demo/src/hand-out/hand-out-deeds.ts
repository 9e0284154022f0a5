import { createHash, randomUUID } from 'node:crypto';
import { dataDigest } from '@fukushi-kit/form';
import { appendAudit, type Transaction } from '@fukushi-kit/store';
import type { HandOut, HandOutWish } from './hand-out.ts';
import { lockWords } from './lock-words.ts';
import { type PackedFile, packHandOut } from './pack-hand-out.ts';

/** For how long a packed file can be fetched. */
const OPEN_MS = 24 * 60 * 60 * 1000;

/** Asks for a hand-out; gives its number. */
export async function askHandOut(tx: Transaction, contract: string, wish: HandOutWish, now: Date): Promise<string> {
  const id = randomUUID();
  const { purpose, recipient, recipientKind, way, conditions, chosen, recipientKey } = wish;
  await tx.query(
    `insert into hand_out (id, contract, purpose, recipient, recipient_kind, way, conditions, chosen, recipient_key, state, asked_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'asked', $10)`,
    [
      id,
      contract,
      purpose,
      recipient,
      recipientKind,
      way,
      JSON.stringify(conditions),
      JSON.stringify(chosen),
      recipientKey,
      now.toISOString(),
    ],
  );
  await appendAudit(tx, { deed: 'ask', kind: 'hand-out', id, digest: dataDigest(wish) });
  return id;
}

/** Approves or refuses what somebody else asked for; the database refuses a decision on a wish of one's own too. */
export async function decideHandOut(
  tx: Transaction,
  { id }: HandOut,
  deed: 'approve' | 'refuse',
  now: Date,
): Promise<void> {
  await tx.query(
    `update hand_out set state = $2, decided_by = current_setting('store.account'), decided_at = $3
     where id = $1 and state = 'asked'`,
    [id, deed === 'approve' ? 'approved' : 'refused', now.toISOString()],
  );
  await appendAudit(tx, { deed, kind: 'hand-out', id });
}

/** What came of packing: the words that open the file, shown once; and what was chosen and is not there any more. */
export interface Packed {
  readonly passphrase: string | null;
  readonly missing: PackedFile['missing'];
}

/** Packs the file; from now on it can be fetched once, for a day. */
export async function packIt(tx: Transaction, handOut: HandOut, now: Date): Promise<Packed> {
  const passphrase = handOut.recipientKey === null ? lockWords() : null;
  const lock = passphrase === null ? { recipient: handOut.recipientKey ?? '' } : { passphrase };
  const { bytes, missing } = await packHandOut(tx, handOut, lock);
  const digest = createHash('sha256').update(bytes).digest('hex');
  await tx.query(`update hand_out set state = 'packed', bytes = $2, digest = $3, expires_at = $4 where id = $1`, [
    handOut.id,
    bytes,
    digest,
    new Date(now.getTime() + OPEN_MS).toISOString(),
  ]);
  await appendAudit(tx, { deed: 'pack', kind: 'hand-out', id: handOut.id, digest });
  return { passphrase, missing };
}

/** Gives the file, once; it is kept no longer. `null` where it was fetched before or its time is over. */
export async function fetchIt(tx: Transaction, { id }: HandOut): Promise<Uint8Array | null> {
  const [row] = await tx.query<{ bytes: Uint8Array; digest: string }>(
    `select bytes, digest from hand_out where id = $1 and state = 'packed' and bytes is not null for update`,
    [id],
  );
  if (row === undefined) return null;
  await tx.query(`update hand_out set state = 'fetched', bytes = null where id = $1`, [id]);
  await appendAudit(tx, { deed: 'fetch', kind: 'hand-out', id, digest: row.digest });
  return row.bytes;
}

/** Removes files whose time is over. */
export async function lapseHandOuts(tx: Transaction, now: Date): Promise<void> {
  const lapsed = await tx.query<{ id: string }>(
    `update hand_out set state = 'lapsed', bytes = null where state = 'packed' and expires_at <= $1 returning id`,
    [now.toISOString()],
  );
  for (const { id } of lapsed) await appendAudit(tx, { deed: 'lapse', kind: 'hand-out', id });
}
