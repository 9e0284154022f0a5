import type { Transaction } from '@fukushi-kit/store';
import { beginAttempt, clearAttempts, isFree } from './attempts.ts';
import type { Cookies } from './auth-engine.ts';
import { memberById } from './member.ts';
import { removeOtherSessions } from './own-sessions.ts';
import { type PasswordFault, passwordFault } from './password-fault.ts';
import { hashPassword, isPassword } from './password-hash.ts';
import type { SignInParts } from './sign-in-parts.ts';
import { logFailure } from './try-password.ts';
import type { Visit } from './visit.ts';
import { withDeed } from './with-deed.ts';

/** Why a new password is not taken: its own fault, or it is the one in use. */
export type NewPasswordFault = PasswordFault | 'unchanged';

/** Whether a password is the one of the visitor. Failures count as at the sign-in: a session left open lets nobody guess. */
export async function isOwnPassword(parts: SignInParts, { who }: Visit, password: string): Promise<boolean> {
  const { db, settings } = parts;
  const attempt = await beginAttempt(db, settings, who.account, 'password');
  if (!isFree(attempt)) return false;
  if (await isPassword(password, await db.asOwner((tx) => storedPassword(tx, who.account)))) {
    await clearAttempts(db, who.account, 'password');
    return true;
  }
  const member = await db.asOwner((tx) => memberById(tx, who.account));
  if (member !== null) await logFailure(parts, member, attempt);
  return false;
}

/** Why a password is not taken as the new one of the visitor, or null. */
export async function newPasswordFault(
  { db, settings }: SignInParts,
  { who }: Visit,
  password: string,
): Promise<NewPasswordFault | null> {
  const names = [who.login, who.tenant, who.tenantName, ...who.displayName.split(/\s+/)];
  const rule = { length: settings.passwordLength, contextWords: [...settings.contextWords, ...names] };
  const fault = passwordFault(password, rule);
  if (fault !== null) return fault;
  const stored = await db.asOwner((tx) => storedPassword(tx, who.account));
  return (await isPassword(password, stored)) ? 'unchanged' : null;
}

/** Sets the visitor's own password. Every other session ends, and this one gets a new identifier. */
export async function setOwnPassword(
  { db, engine }: SignInParts,
  visit: Visit,
  request: Request,
  password: string,
): Promise<Cookies> {
  const { account } = visit.who;
  const hash = await hashPassword(password);
  await withDeed(db, visit.who, 'password-set', account, async (tx) => {
    await storePassword(tx, account, hash);
    await tx.query('update auth.member set secret_expires_at = null where account = $1', [account]);
    await removeOtherSessions(tx, visit);
  });
  return engine.renewSession(request);
}

/** Removes the visitor's second factor, so that another one is set up next. Every other session ends. */
export async function removeOwnSecondFactor({ db }: SignInParts, visit: Visit): Promise<void> {
  await withDeed(db, visit.who, 'second-factor-removed', visit.who.account, async (tx) => {
    await removeSecondFactor(tx, visit.who.account);
    await tx.query('update auth."session" set postponed = null where id = $1', [visit.session]);
    await removeOtherSessions(tx, visit);
  });
}

/** Puts the second factor off until the next sign-in. */
export async function postponeSecondFactor({ db }: SignInParts, { who, session }: Visit): Promise<void> {
  await withDeed(db, who, 'second-factor-postponed', who.account, (tx) =>
    tx.query('update auth."session" set postponed = true where id = $1', [session]),
  );
}

/** Replaces the stored password of an account. */
export async function storePassword(tx: Transaction, account: string, hash: string): Promise<void> {
  await tx.query(
    `update auth."account" set "password" = $2, "updatedAt" = now() where "userId" = $1 and "providerId" = 'credential'`,
    [account, hash],
  );
}

/** Forgets the second factor of an account, with its backup codes. */
export async function removeSecondFactor(tx: Transaction, account: string): Promise<void> {
  await tx.query('delete from auth."twoFactor" where "userId" = $1', [account]);
  await tx.query('update auth."user" set "twoFactorEnabled" = false where id = $1', [account]);
}

async function storedPassword(tx: Transaction, account: string): Promise<string> {
  const [row] = await tx.query<{ password: string }>(
    `select "password" from auth."account" where "userId" = $1 and "providerId" = 'credential'`,
    [account],
  );
  if (row === undefined) throw new Error('An account without a password');
  return row.password;
}
