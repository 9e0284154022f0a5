import type { Transaction } from '@fukushi-kit/store';

/**
 * Does something once for a key that a page was given: what is sent twice acts once and is answered the same. `work` gives
 * what to answer, or `null` where nothing was done, after which the same key may try again.
 */
export async function once(tx: Transaction, key: string, work: () => Promise<string | null>): Promise<string | null> {
  const fresh = await tx.query('insert into deed (key) values ($1) on conflict do nothing returning key', [key]);
  if (fresh.length === 0) {
    const [before] = await tx.query<{ result: string }>('select result from deed where key = $1', [key]);
    return before?.result ?? null;
  }
  const result = await work();
  await (result === null
    ? tx.query('delete from deed where key = $1', [key])
    : tx.query('update deed set result = $2 where key = $1', [key, result]));
  return result;
}
