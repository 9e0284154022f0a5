import type { Finding, InputFindingCode } from '@fukushi-kit/schema';
import type { SheetFindingCode } from '@fukushi-kit/sheet';
import type { RegisterFindingCode } from '../finding-code.ts';

/**
 * What can stand against a file of a register besides what stands against any table, any record and any register. The
 * codes are stable.
 *
 * @clause none codes of this project, not of a source
 */
export type RegisterFileCode =
  | 'file-unknown'
  | 'file-twice'
  | 'file-in-shift-jis'
  | 'table-missing'
  | 'cell-empty'
  | 'entry-torn'
  | 'row-twice'
  | 'coverage-of-no-file'
  | 'coverage-elsewhere'
  | 'verification-of-other-register';

/**
 * A finding about a file: its name, the line as a spreadsheet counts it from 1, and the title of the column, or its number
 * where it has no title that is known. In a JSON file they are the line of the text, and the place in words. Nothing that
 * stands in a cell is in it.
 *
 * @clause none a shape of this project, not of a source
 */
export interface RegisterFileFinding
  extends Finding<RegisterFileCode | SheetFindingCode | InputFindingCode | RegisterFindingCode> {
  readonly file: string;
  readonly line: number | null;
  readonly column: string | number | null;
}
