import { asLogin } from '../sign-in/login.ts';
import { memberByLogin } from '../sign-in/member.ts';
import type { SignInParts } from '../sign-in/sign-in-parts.ts';
import { enableAccount, type IssuedSecret, resetPassword, resetSecondFactor } from './account-deeds.ts';

/** Who the audit log says did it: whoever runs the server, who needs no account for that. */
const OPERATOR = 'operator';

/**
 * Lets somebody in again where no administrator is left who could: a new one-time secret, without the lock, the second
 * factor and the ban that the account had. For the command line of the server alone.
 *
 * @returns null if nobody has the login.
 */
export async function recoverAccount(
  parts: Pick<SignInParts, 'db' | 'settings'>,
  login: string,
): Promise<IssuedSecret | null> {
  const member = await parts.db.asOwner((tx) => memberByLogin(tx, asLogin(login)));
  if (member === null) return null;
  const actor = { tenant: member.tenant, account: OPERATOR };
  if (member.disabledAt !== null) await enableAccount(parts, member.account, actor);
  if (member.hasSecondFactor) await resetSecondFactor(parts, member.account, actor);
  return resetPassword(parts, member, actor);
}
