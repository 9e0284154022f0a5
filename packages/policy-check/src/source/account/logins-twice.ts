import { atLine, type SourceFinding } from '../source-finding.ts';
import type { ExportedAccount } from './account-export.ts';
import { loginKey } from './login-key.ts';

/** Logins that stand twice in an export; each later line is told. */
export function loginsTwice(accounts: readonly ExportedAccount[], isCaseIgnored: boolean): readonly SourceFinding[] {
  const seen = new Set<string>();
  return accounts.flatMap(({ login, line }) => {
    const key = loginKey(login, isCaseIgnored);
    const isTwice = seen.has(key) && login !== '';
    seen.add(key);
    return isTwice ? [atLine('login-twice', line, 'login')] : [];
  });
}
