import { createHash } from 'node:crypto';
import type { Database } from '@fukushi-kit/store';

/** Longer than a code of an authenticator app is good for (a period before and after its own). */
const KEPT_MINUTES = 10;
const MINUTE = 60_000;

/** Takes a code of an authenticator app out of use; false if it was taken before. */
export async function spendCode(db: Database, clock: () => Date, account: string, code: string): Promise<boolean> {
  const now = clock();
  const digest = createHash('sha256').update(code).digest('hex');
  return db.asOwner(async (tx) => {
    const before = new Date(now.getTime() - KEPT_MINUTES * MINUTE).toISOString();
    await tx.query('delete from auth.spent_code where account = $1 and spent_at < $2', [account, before]);
    const spent = await tx.query(
      'insert into auth.spent_code (account, digest, spent_at) values ($1, $2, $3) on conflict do nothing returning 1 as one',
      [account, digest, now.toISOString()],
    );
    return spent.length === 1;
  });
}
