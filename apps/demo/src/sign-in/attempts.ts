import type { Database, Transaction } from '@fukushi-kit/store';
import type { SignInSettings } from './sign-in-settings.ts';

/** What can be guessed at: each is counted by itself, so that a right password pays for no code. */
type GuessedStep = 'password' | 'code';

/** An attempt that may be made; the last locks the account unless it succeeds. */
export type FreeAttempt = 'open' | 'last';

/** An attempt, or that a lock refuses it; the first that it refuses is told from the later ones, which nobody notes. */
type Attempt = FreeAttempt | 'locked' | 'still-locked';

/** When an account is locked, and for how long. */
type LockRules = Pick<SignInSettings, 'clock' | 'failuresBeforeLock' | 'lockTime' | 'longestLock'>;

interface Count {
  readonly failures: number;
  readonly locks: number;
  readonly locked_until: string | null;
  readonly refused: boolean;
}

const MINUTE = 60_000;

/**
 * Counts an attempt before it is made, so that many at once get no more tries than one after the other. The last one that
 * is free locks the account from here on; success takes the lock away along with the count.
 */
export async function beginAttempt(
  db: Database,
  rules: LockRules,
  account: string,
  step: GuessedStep,
): Promise<Attempt> {
  return db.asOwner(async (tx) => {
    const count = await heldCount(tx, account, step);
    const now = rules.clock().getTime();
    if (count.locked_until !== null && Date.parse(count.locked_until) > now) {
      if (count.refused) return 'still-locked';
      await tx.query('update auth.attempts set refused = true where account = $1 and step = $2', [account, step]);
      return 'locked';
    }
    const failures = count.locked_until === null ? count.failures + 1 : 1;
    const isLast = failures >= rules.failuresBeforeLock;
    const until = isLast ? new Date(now + lockMinutes(rules, count.locks) * MINUTE).toISOString() : null;
    await tx.query(
      `update auth.attempts set failures = $3, locks = $4, locked_until = $5, refused = false
       where account = $1 and step = $2`,
      [account, step, failures, count.locks + (isLast ? 1 : 0), until],
    );
    return isLast ? 'last' : 'open';
  });
}

/** Whether an attempt may be made. */
export function isFree(attempt: Attempt): attempt is FreeAttempt {
  return attempt === 'open' || attempt === 'last';
}

/** Forgets the failures of a step after a success. */
export async function clearAttempts(db: Database, account: string, step: GuessedStep): Promise<void> {
  await db.asOwner((tx) => tx.query('delete from auth.attempts where account = $1 and step = $2', [account, step]));
}

async function heldCount(tx: Transaction, account: string, step: GuessedStep): Promise<Count> {
  await tx.query(
    'insert into auth.attempts (account, step, failures, locks) values ($1, $2, 0, 0) on conflict do nothing',
    [account, step],
  );
  const [count] = await tx.query<Count>(
    'select failures, locks, locked_until, refused from auth.attempts where account = $1 and step = $2 for update',
    [account, step],
  );
  if (count === undefined) throw new Error('The count of attempts went away while it was made');
  return count;
}

/** Twice as long with each lock, up to the longest. */
function lockMinutes({ lockTime, longestLock }: LockRules, locksBefore: number): number {
  return Math.min(lockTime * 2 ** locksBefore, longestLock);
}
