import type { PlainDate } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import type { IdRegister, IdRow, Severity } from '@fukushi-kit/schema';
import { isUsableAfter } from '../../book/is-usable-after.ts';
import type { PolicyFinding } from '../../finding-code.ts';
import type { AccountExport, ExportedAccount } from './account-export.ts';
import { loginKey } from './login-key.ts';

/**
 * What differs between the ID register (ID台帳) and the accounts of a system. The codes are stable.
 *
 * @clause none codes of this project, not of a source
 */
export type IdDifferenceCode =
  | 'export-of-a-later-day'
  | 'account-not-in-register'
  | 'disabled-account-not-in-register'
  | 'id-not-in-export'
  | 'disabled-id-still-enabled'
  | 'id-disabled-in-system-only'
  | 'disabled-on-another-day'
  | 'used-after-disabling'
  | 'used-before-issue'
  | 'created-before-issue'
  | 'created-after-issue'
  | 'last-use-later-than-register'
  | 'last-use-earlier-than-register'
  | 'account-state-unknown'
  | 'several-ids-in-force';

/**
 * A difference: the number of the row in the register, or the line of the account in the export where the register has none.
 * Neither tells who holds the ID.
 *
 * @clause none a shape of this project, not of a source
 */
export interface IdDifference extends PolicyFinding<IdDifferenceCode> {
  readonly id: string | null;
  readonly line: number | null;
}

const CLAUSES: readonly ClauseId[] = ['kashiwa-r7:10(2)オ', 'chigasaki-r7:特記9(1)'];

/**
 * What differs between the ID register that the contractor keeps and the accounts of a system on the day of their export, as
 * an auditor asks for at a review of IDs (ID棚卸): accounts that no row accounts for, IDs without an account, accounts left
 * open, uses after the disabling, days that disagree. An export knows nothing of holders and approvals, so it is compared
 * with the register and never becomes one. `asOf` is the day of the check; an export of a later day tells nothing about it.
 * Rows issued later than the export are not asked for.
 *
 * @clause kashiwa-r7:10(2)オ
 * @clause chigasaki-r7:特記9(1)
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * import { idDifferences } from '@fukushi-kit/policy-check/sources';
 * const account = { login: 'a99', isEnabled: true, createdOn: null, disabledOn: null, lastUsedOn: null, line: 7 };
 * const day = plainDate('2025-06-30');
 * const exported = { takenOn: day, isCaseIgnored: true, accounts: [account], remarks: [] };
 * const register = { schemaVersion: '1', coverage: null, rows: [] };
 * idDifferences(exported, register, day).map(({ code, line }) => [code, line]) // => [['account-not-in-register', 7]]
 */
export function idDifferences(exported: AccountExport, register: IdRegister, asOf: PlainDate): readonly IdDifference[] {
  if (exported.takenOn > asOf) return [difference('export-of-a-later-day', 'error', null, null)];
  const { takenOn, isCaseIgnored, accounts } = exported;
  const known = register.rows.filter(({ issuedOn }) => issuedOn <= takenOn);
  const byKey = new Map<string, IdRow[]>();
  for (const row of known) {
    const key = loginKey(row.login, isCaseIgnored);
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  const existing = new Set(accounts.map(({ login }) => loginKey(login, isCaseIgnored)));
  return [
    ...accounts.flatMap((account) =>
      accountDifferences(account, byKey.get(loginKey(account.login, isCaseIgnored)) ?? [], takenOn),
    ),
    ...known
      .filter((row) => isUsableAfter(row, takenOn) && !existing.has(loginKey(row.login, isCaseIgnored)))
      .map((row) => difference('id-not-in-export', 'error', row, null)),
  ];
}

function difference(
  code: IdDifferenceCode,
  severity: Severity,
  row: IdRow | null,
  account: ExportedAccount | null,
): IdDifference {
  const line = account?.line ?? null;
  return {
    code,
    severity,
    clauses: CLAUSES,
    id: row?.number ?? null,
    line,
    path: row === null ? ['accounts', ...(line === null ? [] : [line])] : ['ids', row.number],
    ...(line === null ? {} : { detail: { line } }),
  };
}

function accountDifferences(
  account: ExportedAccount,
  rows: readonly IdRow[],
  takenOn: PlainDate,
): readonly IdDifference[] {
  const active = rows.filter((row) => isUsableAfter(row, takenOn));
  const latest = rows.toSorted((one, other) => (one.issuedOn < other.issuedOn ? -1 : 1)).at(-1);
  const row = active[0] ?? latest;
  if (row === undefined) {
    return account.isEnabled === false
      ? [difference('disabled-account-not-in-register', 'warning', null, account)]
      : [difference('account-not-in-register', 'error', null, account)];
  }
  return [
    ...active.slice(1).map((other) => difference('several-ids-in-force', 'error', other, account)),
    ...stateDifferences(account, row, takenOn),
    ...useDifferences(account, row),
    ...creationDifferences(account, rows, row),
  ];
}

function stateDifferences(account: ExportedAccount, row: IdRow, takenOn: PlainDate): readonly IdDifference[] {
  const { isEnabled, disabledOn } = account;
  if (isEnabled === null) return [difference('account-state-unknown', 'warning', row, account)];
  if (isUsableAfter(row, takenOn)) {
    return isEnabled ? [] : [difference('id-disabled-in-system-only', 'warning', row, account)];
  }
  if (isEnabled) return [difference('disabled-id-still-enabled', 'error', row, account)];
  const isOtherDay = disabledOn !== null && disabledOn !== row.disabledOn;
  return isOtherDay ? [difference('disabled-on-another-day', 'warning', row, account)] : [];
}

function useDifferences(account: ExportedAccount, row: IdRow): readonly IdDifference[] {
  const { lastUsedOn } = account;
  if (lastUsedOn === null) return [];
  const told = (code: IdDifferenceCode, severity: Severity): IdDifference[] => [
    difference(code, severity, row, account),
  ];
  if (row.disabledOn !== null && lastUsedOn > row.disabledOn) return told('used-after-disabling', 'error');
  if (lastUsedOn < row.issuedOn) return told('used-before-issue', 'warning');
  if (row.lastUsedOn === null || lastUsedOn > row.lastUsedOn) return told('last-use-later-than-register', 'notice');
  return lastUsedOn < row.lastUsedOn ? told('last-use-earlier-than-register', 'notice') : [];
}

/** An account may be older than the row of today where the ID was issued again; the earliest row counts then. */
function creationDifferences(account: ExportedAccount, rows: readonly IdRow[], row: IdRow): readonly IdDifference[] {
  const { createdOn } = account;
  if (createdOn === null) return [];
  if (createdOn > row.issuedOn) return [difference('created-after-issue', 'warning', row, account)];
  const isKnownThen = rows.some(({ issuedOn }) => issuedOn <= createdOn);
  return isKnownThen ? [] : [difference('created-before-issue', 'warning', row, account)];
}
