import type { Transaction } from '@fukushi-kit/store';
import type { SignInSettings } from './sign-in-settings.ts';

const MINUTE = 60_000;

type Limits = Pick<SignInSettings, 'idleTimeout' | 'absoluteLifetime'>;

/** Since when a session that lasts has been used, and since when it has run at most. */
export function sessionLimits(
  { idleTimeout, absoluteLifetime }: Limits,
  now: Date,
): { readonly seenAfter: Date; readonly startedAfter: Date } {
  const before = (minutes: number) => new Date(now.getTime() - minutes * MINUTE);
  return { seenAfter: before(idleTimeout), startedAfter: before(absoluteLifetime) };
}

/** Removes the sessions of all accounts that are over: most are left behind by browsers that were closed. */
export async function removeOverSessions(tx: Transaction, limits: Limits, now: Date): Promise<void> {
  const { seenAfter, startedAfter } = sessionLimits(limits, now);
  await tx.query('delete from auth."session" where "seenAt" <= $1 or "startedAt" <= $2', [
    seenAfter.toISOString(),
    startedAfter.toISOString(),
  ]);
}
