import type { PlainDate } from '@fukushi-kit/calendar';
import type { SourceFinding } from '../source-finding.ts';

/**
 * What an export tells of one account. `null` is not told. `disabledOn` is a day from which it is known to be of no use:
 * that of its disabling where the export has one, or of its expiry. Holders and approvals no export knows; names of people
 * are not kept.
 *
 * @clause none a shape of this project, not of a source
 */
export interface ExportedAccount {
  readonly login: string;
  /** Whether somebody can sign in with it on the day of the export. */
  readonly isEnabled: boolean | null;
  readonly createdOn: PlainDate | null;
  readonly disabledOn: PlainDate | null;
  readonly lastUsedOn: PlainDate | null;
  /** Its line in the export, by which findings name it. */
  readonly line: number;
}

/**
 * The accounts of a system as they were on the day `takenOn`, and what was noted while they were read, such as accounts that
 * ask for no password. `isCaseIgnored` says that the system does not tell A01 and a01 apart.
 *
 * @clause kashiwa-r7:10(2)オ
 */
export interface AccountExport {
  readonly takenOn: PlainDate;
  readonly isCaseIgnored: boolean;
  readonly accounts: readonly ExportedAccount[];
  readonly remarks: readonly SourceFinding[];
}
