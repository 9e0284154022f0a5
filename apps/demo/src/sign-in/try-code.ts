import { beginAttempt, clearAttempts, isFree } from './attempts.ts';
import type { Cookies } from './auth-engine.ts';
import { backupCode, timeCode } from './backup-codes.ts';
import { isBarred, memberById } from './member.ts';
import type { SignInParts } from './sign-in-parts.ts';
import { spendCode } from './spent-codes.ts';
import { logFailure, logSignIn } from './try-password.ts';
import { logDeed } from './with-deed.ts';

/** What came of a code: a session, a refusal, or the step has run out and begins with the password again. */
type CodeAnswer =
  | { readonly outcome: 'refused' | 'run-out' }
  | { readonly outcome: 'signed-in'; readonly cookies: Cookies };

/** The second step of signing in, with a code of an authenticator app or a backup code; each counts once. */
export async function tryCode(parts: SignInParts, request: Request, typed: string): Promise<CodeAnswer> {
  const { db, engine, settings } = parts;
  const account = await engine.awaitedAccount(request);
  const member = account === null ? null : await db.asOwner((tx) => memberById(tx, account));
  if (member === null || isBarred(member, settings.clock())) return { outcome: 'run-out' };
  const attempt = await beginAttempt(db, settings, member.account, 'code');
  if (!isFree(attempt)) {
    if (attempt === 'locked') await logDeed(db, member, 'sign-in-refused', member.account);
    return { outcome: 'refused' };
  }
  const cookies = await passCode(parts, request, member.account, typed);
  if (cookies === null) {
    await logFailure(parts, member, attempt);
    return { outcome: 'refused' };
  }
  await clearAttempts(db, member.account, 'code');
  if (timeCode(typed) === null) await logDeed(db, member, 'backup-code-used', member.account);
  await logSignIn(parts, member);
  return { outcome: 'signed-in', cookies };
}

async function passCode(
  { db, engine, settings }: SignInParts,
  request: Request,
  account: string,
  typed: string,
): Promise<Cookies | null> {
  const code = timeCode(typed);
  if (code !== null) {
    const isNew = await spendCode(db, settings.clock, account, code);
    return isNew ? engine.passCode(request, 'time', code) : null;
  }
  const spare = backupCode(typed);
  return spare === null ? null : engine.passCode(request, 'backup', spare);
}
