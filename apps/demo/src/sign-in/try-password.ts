import { beginAttempt, clearAttempts, type FreeAttempt, isFree } from './attempts.ts';
import type { PasswordAnswer } from './auth-engine.ts';
import { asLogin } from './login.ts';
import { isBarred, type Member, memberByLogin } from './member.ts';
import { LONGEST_PASSWORD } from './password-fault.ts';
import { hashPassword } from './password-hash.ts';
import { removeOverSessions } from './session-limits.ts';
import type { SignInParts } from './sign-in-parts.ts';
import { logDeed, withDeed } from './with-deed.ts';

/**
 * The first step of signing in. Whatever the cause of a refusal, the answer and its work are the same: one hash. Who is
 * locked out or disabled is not told so, since whoever guesses would be told too.
 */
export async function tryPassword(
  parts: SignInParts,
  request: Request,
  typedLogin: string,
  password: string,
): Promise<PasswordAnswer> {
  const { db, engine, settings } = parts;
  const login = asLogin(typedLogin);
  const member = await db.asOwner((tx) => memberByLogin(tx, login));
  if (member === null) return engine.signIn(request, login, password);
  const attempt = await beginAttempt(db, settings, member.account, 'password');
  const isShut = isBarred(member, settings.clock());
  if (isShut || !isFree(attempt)) {
    await hashInVain(password);
    if (attempt !== 'still-locked') await logDeed(db, member, 'sign-in-refused', member.account);
    return { outcome: 'refused' };
  }
  const answer = await engine.signIn(request, login, password);
  if (answer.outcome === 'refused') await logFailure(parts, member, attempt);
  else await clearAttempts(db, member.account, 'password');
  if (answer.outcome === 'signed-in') await logSignIn(parts, member);
  return answer;
}

/** The work of a check that is not made; what cannot be a password, better-auth does not hash either. */
async function hashInVain(password: string): Promise<void> {
  if (password !== '' && password.length <= LONGEST_PASSWORD) await hashPassword(password);
}

/** Writes a failed attempt into the audit log, and the lock that it brought. */
export async function logFailure({ db }: SignInParts, member: Member, attempt: FreeAttempt): Promise<void> {
  await logDeed(db, member, 'sign-in-failed', member.account);
  if (attempt === 'last') await logDeed(db, member, 'account-locked', member.account);
}

/** Writes a completed sign-in into the audit log, and when it was. */
export async function logSignIn({ db, settings }: SignInParts, { account, tenant }: Member): Promise<void> {
  const now = settings.clock();
  await withDeed(db, { account, tenant }, 'sign-in', account, async (tx) => {
    await tx.query('update auth.member set signed_in_at = $2 where account = $1', [account, now.toISOString()]);
    await removeOverSessions(tx, settings, now);
  });
}
