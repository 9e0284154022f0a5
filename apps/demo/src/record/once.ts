import { createHash } from 'node:crypto';
import type { Transaction } from '@fukushi-kit/store';

/** No page stays signed in for so long that it could still send a key of then. */
const KEPT = '7 days';

/**
 * Does something once for a key that a page was given: what the same account sends twice acts once and is answered the
 * same. `work` gives what to answer, or `null` where nothing was done, after which the same key may try again.
 */
export async function once(tx: Transaction, key: string, work: () => Promise<string | null>): Promise<string | null> {
  // A page sends a short key, but anybody may send anything: its digest is always one that the table takes.
  const digest = createHash('sha256').update(key).digest('hex');
  await sweep(tx);
  const fresh = await tx.query('insert into deed (key) values ($1) on conflict do nothing returning key', [digest]);
  if (fresh.length === 0) {
    const [before] = await tx.query<{ result: string }>(`select result from deed where ${MINE}`, [digest]);
    return before?.result ?? null;
  }
  const result = await work();
  await (result === null
    ? tx.query(`delete from deed where ${MINE}`, [digest])
    : tx.query(`update deed set result = $2 where ${MINE}`, [digest, result]));
  return result;
}

const MINE = `account = current_setting('store.account') and key = $1`;

/** Lets go of the sender's old keys; those that another of its requests lets go of are left to that one. */
async function sweep(tx: Transaction): Promise<void> {
  await tx.query(
    `delete from deed where account = current_setting('store.account') and key in (
       select key from deed where account = current_setting('store.account') and tenant = current_setting('store.tenant')
         and done_at < clock_timestamp() - interval '${KEPT}' for update skip locked)`,
  );
}
