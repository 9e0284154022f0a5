import type { PlainDate } from '@fukushi-kit/calendar';
import type { Parsed } from '@fukushi-kit/schema';
import { cellReader } from '../cell-reader.ts';
import { type ExportEncoding, type ExportRow, exportRows } from '../export-rows.ts';
import type { DayOrder } from '../exported-day.ts';
import type { SourceFinding, SourceFindingCode } from '../source-finding.ts';
import type { AccountExport, ExportedAccount } from './account-export.ts';
import { loginsTwice } from './logins-twice.ts';

type Property = 'login' | 'enabled' | 'createdOn' | 'disabledOn' | 'expiresOn' | 'lastUsedOn';

/**
 * Which column of an export of accounts holds which property; `null` for what the export does not hold. `enabled` is yes or
 * no; `expiresOn` is the day from which the account is of no use, known beforehand.
 *
 * @clause none a shape of this project, not of a source
 */
export interface AccountColumns extends Readonly<Record<Property, string | null>> {
  readonly login: string;
}

/**
 * The columns of `Get-ADUser -Filter * -Properties LastLogonDate,whenCreated,AccountExpirationDate | Export-Csv`. A domain
 * passes the day of the last sign-in on with a delay that may take days, and holds no day of disabling.
 *
 * @clause none names of a product, not of a source
 *
 * @example
 * directoryColumns.login // => 'SamAccountName'
 */
export const directoryColumns: AccountColumns = {
  login: 'SamAccountName',
  enabled: 'Enabled',
  createdOn: 'whenCreated',
  disabledOn: null,
  expiresOn: 'AccountExpirationDate',
  lastUsedOn: 'LastLogonDate',
};

/**
 * How an export of accounts is read: on which day it was taken, its columns, its encoding, the order of its days, and whether
 * the system tells capitals apart.
 *
 * @clause none a shape of this project, not of a source
 */
export interface AccountTableOptions {
  readonly takenOn: PlainDate;
  readonly columns: AccountColumns;
  readonly encoding: ExportEncoding;
  readonly days: DayOrder;
  readonly isCaseIgnored: boolean;
}

/**
 * Reads an export of accounts in CSV, such as that of a directory: the accounts, or everything that stands against the file,
 * with line and property. One row that cannot be read refuses it, as an account would be missing. Columns that are not named
 * are not looked at.
 *
 * @clause kashiwa-r7:10(2)オ
 * @clause chigasaki-r7:特記9(1)
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * import { directoryColumns, readAccountTable } from '@fukushi-kit/policy-check/sources';
 * const csv = 'SamAccountName,Enabled,whenCreated,LastLogonDate,AccountExpirationDate\na01,True,2025/04/01 9:00:00,2025/06/27 8:41:12,\n';
 * const options = { takenOn: plainDate('2025-06-30'), columns: directoryColumns, encoding: 'utf-8', days: 'year-first', isCaseIgnored: true };
 * const read = readAccountTable(new TextEncoder().encode(csv), options);
 * read.value.accounts
 * // => [{ login: 'a01', isEnabled: true, createdOn: '2025-04-01', disabledOn: null, lastUsedOn: '2025-06-27', line: 2 }]
 * const refused = readAccountTable(new TextEncoder().encode(csv.replace('True', 'Trew')), options);
 * refused.findings.map(({ code, detail }) => [code, detail.line, detail.field]) // => [['cell-malformed', 2, 'enabled']]
 */
export function readAccountTable(
  bytes: Uint8Array,
  options: AccountTableOptions,
): Parsed<AccountExport, SourceFindingCode> {
  const { rows, findings } = exportRows<Property>(bytes, options.encoding, options.columns);
  if (findings.length > 0) return { ok: false, findings };
  const faults: SourceFinding[] = [];
  const accounts = rows.map((row) => accountOf(row, options, faults));
  const all = [...faults, ...loginsTwice(accounts, options.isCaseIgnored)];
  if (all.length > 0) return { ok: false, findings: all };
  const { takenOn, isCaseIgnored } = options;
  return { ok: true, value: { takenOn, isCaseIgnored, accounts, remarks: [] } };
}

function accountOf(
  row: ExportRow<Property>,
  { takenOn, days }: AccountTableOptions,
  faults: SourceFinding[],
): ExportedAccount {
  const cells = cellReader(row, days, faults);
  const pastDay = (property: Property): PlainDate | null => {
    const read = cells.day(property);
    return read !== null && read > takenOn ? cells.refuse('day-after-export', property) : read;
  };
  const login = cells.needed('login', cells.word('login'), '');
  const expiresOn = cells.day('expiresOn');
  const isExpired = expiresOn !== null && expiresOn <= takenOn;
  const isEnabled = cells.truth('enabled');
  return {
    login,
    isEnabled: isExpired ? false : isEnabled,
    createdOn: pastDay('createdOn'),
    disabledOn: pastDay('disabledOn') ?? (isExpired ? expiresOn : null),
    lastUsedOn: pastDay('lastUsedOn'),
    line: row.line,
  };
}
