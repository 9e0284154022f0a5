import { asLogin } from '../sign-in/login.ts';
import type { SignInParts } from '../sign-in/sign-in-parts.ts';
import { createAccount, type IssuedSecret } from './account-deeds.ts';
import { type NewAccount, newAccountFaults } from './new-account.ts';

/** Who the audit log says made the first accounts: nobody was there yet. */
const FIRST_RUN = 'first-run';

/**
 * Makes the given accounts if there are none at all, and gives their one-time secrets to be shown once; nothing if there are
 * accounts.
 *
 * @throws {Error} if an account is malformed or its login given twice.
 */
export async function firstAccounts(
  parts: Pick<SignInParts, 'db' | 'settings'>,
  accounts: readonly NewAccount[],
): Promise<readonly IssuedSecret[]> {
  checkAccounts(accounts);
  const existing = await parts.db.asOwner((tx) => tx.query('select 1 as one from auth.member limit 1'));
  if (existing.length > 0) return [];
  const issued: IssuedSecret[] = [];
  for (const account of accounts) {
    const answer = await createAccount(parts, account, { tenant: account.tenant, account: FIRST_RUN });
    if (!('secret' in answer)) throw faulty(account, answer);
    issued.push(answer);
  }
  return issued;
}

/** Before the first is made: a secret that was issued for half of a list would be lost with the error. */
function checkAccounts(accounts: readonly NewAccount[]): void {
  const logins = new Set<string>();
  for (const account of accounts) {
    const login = asLogin(account.login);
    const faults = [...newAccountFaults(account), ...(logins.has(login) ? ['login-taken'] : [])];
    if (faults.length > 0) throw faulty(account, faults);
    logins.add(login);
  }
}

function faulty({ login }: NewAccount, faults: readonly string[]): Error {
  return new Error(`The first account ${login} cannot be made: ${faults.join(', ')}`);
}
