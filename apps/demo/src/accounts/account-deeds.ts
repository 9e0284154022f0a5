import { randomUUID } from 'node:crypto';
import { type Actor, StoreFault, type Transaction } from '@fukushi-kit/store';
import { asLogin } from '../sign-in/login.ts';
import { oneTimeSecret } from '../sign-in/one-time-secret.ts';
import { removeSecondFactor, storePassword } from '../sign-in/own-account.ts';
import { hashPassword } from '../sign-in/password-hash.ts';
import type { SignInParts } from '../sign-in/sign-in-parts.ts';
import { withDeed } from '../sign-in/with-deed.ts';
import type { Role } from '../who.ts';
import { type NewAccount, type NewAccountFault, newAccountFaults } from './new-account.ts';

/** An account with the secret that lets its holder in once. The secret is stored nowhere: it is shown now, or never. */
export interface IssuedSecret {
  readonly account: string;
  readonly login: string;
  readonly secret: string;
  readonly expiresAt: Date;
}

type Parts = Pick<SignInParts, 'db' | 'settings'>;

const HOUR = 3_600_000;

/** Makes an account. A login is one person's in the whole database, so it can be taken by another organisation too. */
export async function createAccount(
  { db, settings }: Parts,
  given: NewAccount,
  actor: Actor,
): Promise<IssuedSecret | readonly NewAccountFault[]> {
  const faults = newAccountFaults(given);
  if (faults.length > 0) return faults;
  const issued = issueSecret(settings, randomUUID(), asLogin(given.login));
  const hash = await hashPassword(issued.secret);
  try {
    await withDeed(db, actor, 'account-created', issued.account, (tx) =>
      insertAccount(tx, given, issued, hash, settings.clock()),
    );
  } catch (error) {
    if (error instanceof StoreFault && error.code === 'duplicate') return ['login-taken'];
    throw error;
  }
  return issued;
}

/** Ends the right to sign in, and every session. The account stays, since the audit log names it. */
export async function disableAccount({ db, settings }: Parts, account: string, actor: Actor): Promise<void> {
  await withDeed(db, actor, 'account-disabled', account, async (tx) => {
    await tx.query('update auth.member set disabled_at = $2 where account = $1', [
      account,
      settings.clock().toISOString(),
    ]);
    await removeSessions(tx, account);
  });
}

/** Gives the right to sign in back. */
export async function enableAccount({ db }: Parts, account: string, actor: Actor): Promise<void> {
  await withDeed(db, actor, 'account-enabled', account, (tx) =>
    tx.query('update auth.member set disabled_at = null where account = $1', [account]),
  );
}

/** Takes away the lock that failures brought. */
export async function unlockAccount({ db }: Parts, account: string, actor: Actor): Promise<void> {
  await withDeed(db, actor, 'account-unlocked', account, (tx) => removeLocks(tx, account));
}

/** Forgets a second factor that was lost; the holder sets up another one at the next sign-in. */
export async function resetSecondFactor({ db }: Parts, account: string, actor: Actor): Promise<void> {
  await withDeed(db, actor, 'second-factor-reset', account, async (tx) => {
    await removeSecondFactor(tx, account);
    await removeSessions(tx, account);
  });
}

/** Replaces a password by a new one-time secret. The second factor stays: a stolen secret alone opens nothing. */
export async function resetPassword(
  { db, settings }: Parts,
  { account, login }: Pick<IssuedSecret, 'account' | 'login'>,
  actor: Actor,
): Promise<IssuedSecret> {
  const issued = issueSecret(settings, account, login);
  const hash = await hashPassword(issued.secret);
  await withDeed(db, actor, 'password-reset', account, async (tx) => {
    await storePassword(tx, account, hash);
    await tx.query('update auth.member set secret_expires_at = $2 where account = $1', [
      account,
      issued.expiresAt.toISOString(),
    ]);
    await removeLocks(tx, account);
    await removeSessions(tx, account);
  });
  return issued;
}

/** Ends every session of an account. */
export async function endSessions({ db }: Parts, account: string, actor: Actor): Promise<void> {
  await withDeed(db, actor, 'sessions-ended', account, (tx) => removeSessions(tx, account));
}

/** Gives an account another role, at once: sessions read the role with every request. */
export async function changeRole({ db }: Parts, account: string, role: Role, actor: Actor): Promise<void> {
  await withDeed(db, actor, 'role-changed', account, (tx) =>
    tx.query('update auth.member set role = $2 where account = $1', [account, role]),
  );
}

function issueSecret({ clock, secretLifetimeHours }: Parts['settings'], account: string, login: string): IssuedSecret {
  const expiresAt = new Date(clock().getTime() + secretLifetimeHours * HOUR);
  return { account, login, secret: oneTimeSecret(), expiresAt };
}

async function insertAccount(
  tx: Transaction,
  { tenant, displayName, role }: NewAccount,
  { account, login, expiresAt }: IssuedSecret,
  hash: string,
  now: Date,
): Promise<void> {
  // better-auth keys users by a mail address as well. `.invalid` is kept free for addresses that reach nobody (RFC 2606).
  await tx.query(
    `insert into auth."user" (id, name, email, "emailVerified", username) values ($1, $2, $3, false, $4)`,
    [account, displayName, `${login}@account.invalid`, login],
  );
  await tx.query(
    `insert into auth."account" (id, "accountId", "providerId", "userId", "password", "updatedAt")
     values ($1, $2, 'credential', $2, $3, $4)`,
    [randomUUID(), account, hash, now.toISOString()],
  );
  await tx.query(
    'insert into auth.member (account, tenant, role, secret_expires_at, created_at) values ($1, $2, $3, $4, $5)',
    [account, tenant, role, expiresAt.toISOString(), now.toISOString()],
  );
}

async function removeSessions(tx: Transaction, account: string): Promise<void> {
  await tx.query('delete from auth."session" where "userId" = $1', [account]);
  await tx.query('delete from auth."verification" where value = $1', [account]);
}

async function removeLocks(tx: Transaction, account: string): Promise<void> {
  await tx.query('delete from auth.attempts where account = $1', [account]);
}
