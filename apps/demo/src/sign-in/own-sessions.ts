import type { Transaction } from '@fukushi-kit/store';
import { sessionLimits } from './session-limits.ts';
import type { SignInParts } from './sign-in-parts.ts';
import type { Visit } from './visit.ts';
import { withDeed } from './with-deed.ts';

/** A session of the visitor, as told to them. */
export interface OwnSession {
  readonly id: string;
  readonly browser: string;
  readonly startedAt: string;
  readonly seenAt: string;
  readonly isThis: boolean;
}

/** The visitor's sessions that last, the newest first. */
export async function ownSessions(
  { db, settings }: SignInParts,
  { who, session }: Visit,
): Promise<readonly OwnSession[]> {
  const { seenAfter, startedAfter } = sessionLimits(settings, settings.clock());
  return db.asOwner((tx) =>
    tx.query<OwnSession>(
      `select id, coalesce("userAgent", '') as browser, "startedAt", "seenAt", id = $2 as "isThis"
         from auth."session" where "userId" = $1 and "seenAt" > $3 and "startedAt" > $4 order by "startedAt" desc`,
      [who.account, session, seenAfter.toISOString(), startedAfter.toISOString()],
    ),
  );
}

/** Ends one session of the visitor; one of somebody else is as unknown as one that never was. */
export async function endOwnSession({ db }: SignInParts, { who }: Visit, id: string): Promise<void> {
  await withDeed(db, who, 'sessions-ended', who.account, (tx) =>
    tx.query('delete from auth."session" where id = $1 and "userId" = $2', [id, who.account]),
  );
}

/** Ends every session of the visitor but this one. */
export async function endOtherSessions({ db }: SignInParts, visit: Visit): Promise<void> {
  const { who } = visit;
  await withDeed(db, who, 'sessions-ended', who.account, (tx) => removeOtherSessions(tx, visit));
}

/** The same along with another deed, within its transaction. */
export async function removeOtherSessions(tx: Transaction, { who, session }: Visit): Promise<void> {
  await tx.query('delete from auth."session" where "userId" = $1 and id <> $2', [who.account, session]);
}
