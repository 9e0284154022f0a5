import type { IdRegister, IdRow } from '@fukushi-kit/schema';
import { isUsableAfter } from '../../book/is-usable-after.ts';
import type { AccountExport, ExportedAccount } from './account-export.ts';
import { loginKey } from './login-key.ts';

/**
 * A day of the register that was taken from an export: the row, the property, what stood there, and the line of the export.
 *
 * @clause none a shape of this project, not of a source
 */
export interface ExportedDayTaken {
  readonly id: string;
  readonly property: 'lastUsedOn' | 'disabledOn';
  readonly before: string | null;
  readonly after: string;
  readonly line: number;
}

/**
 * The ID register (ID台帳) with what an export knows better: a later last use (最終利用日), and the day of a disabling
 * (無効化日) that the register does not hold, each told with its line as its origin. Nothing else changes: no row is added,
 * no day is put back, and an account that is disabled since an unknown day stays as it is for a person to write. Where a
 * login has several rows, only the one in force on the day of the export is touched, and none if there are several.
 *
 * @clause kashiwa-r7:10(2)オ
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * import { withExportedDays } from '@fukushi-kit/policy-check/sources';
 * const row = { number: 'ID-1', login: 'a01', holders: ['S-1'], kind: 'personal', issuedOn: '2025-04-01', disabledOn: null,
 *   lastUsedOn: null, authentication: 'password', approvedOn: null, reason: null, sharedUntil: null };
 * const account = { login: 'A01', isEnabled: true, createdOn: null, disabledOn: null, lastUsedOn: '2025-06-27', line: 2 };
 * const exported = { takenOn: plainDate('2025-06-30'), isCaseIgnored: true, accounts: [account], remarks: [] };
 * const { register, taken } = withExportedDays({ schemaVersion: '1', coverage: null, rows: [row] }, exported);
 * register.rows[0].lastUsedOn // => '2025-06-27'
 * taken // => [{ id: 'ID-1', property: 'lastUsedOn', before: null, after: '2025-06-27', line: 2 }]
 */
export function withExportedDays(
  register: IdRegister,
  { takenOn, isCaseIgnored, accounts }: AccountExport,
): { readonly register: IdRegister; readonly taken: readonly ExportedDayTaken[] } {
  const byKey = new Map(accounts.map((account) => [loginKey(account.login, isCaseIgnored), account]));
  const inForce = register.rows.filter((row) => isUsableAfter(row, takenOn));
  const count = new Map<string, number>();
  for (const { login } of inForce) {
    const key = loginKey(login, isCaseIgnored);
    count.set(key, (count.get(key) ?? 0) + 1);
  }
  const taken = inForce.flatMap((row) => {
    const key = loginKey(row.login, isCaseIgnored);
    const account = byKey.get(key);
    return account === undefined || count.get(key) !== 1 ? [] : takenFrom(account, row);
  });
  const rows = register.rows.map((row) => withDays(row, taken));
  return { register: { ...register, rows }, taken };
}

function takenFrom({ lastUsedOn, disabledOn, line }: ExportedAccount, row: IdRow): readonly ExportedDayTaken[] {
  const isLater = lastUsedOn !== null && lastUsedOn >= row.issuedOn && (row.lastUsedOn ?? '') < lastUsedOn;
  const isDisabled = disabledOn !== null && row.disabledOn === null && disabledOn >= row.issuedOn;
  return [
    ...(isLater
      ? [{ id: row.number, property: 'lastUsedOn' as const, before: row.lastUsedOn, after: lastUsedOn, line }]
      : []),
    ...(isDisabled
      ? [{ id: row.number, property: 'disabledOn' as const, before: row.disabledOn, after: disabledOn, line }]
      : []),
  ];
}

function withDays(row: IdRow, taken: readonly ExportedDayTaken[]): IdRow {
  const own = taken.filter(({ id }) => id === row.number);
  return own.length === 0
    ? row
    : { ...row, ...Object.fromEntries(own.map(({ property, after }) => [property, after])) };
}
