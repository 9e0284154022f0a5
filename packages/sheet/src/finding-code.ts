import type { Finding } from '@fukushi-kit/schema';

/**
 * What can stand against a file with a table, or against what is to be written into one. The codes are stable.
 *
 * @clause none codes of this project, not of a source
 */
export type SheetFindingCode =
  | 'not-utf-8'
  | 'not-shift-jis'
  | 'mark-within'
  | 'not-a-workbook'
  | 'old-or-protected'
  | 'no-such-sheet'
  | 'formula-without-result'
  | 'error-value'
  | 'file-too-large'
  | 'row-too-long'
  | 'open-quotation-mark'
  | 'no-header'
  | 'column-missing'
  | 'column-unknown'
  | 'column-twice'
  | 'uneven-row'
  | 'not-an-integer'
  | 'integer-out-of-bounds'
  | 'not-a-day'
  | 'not-a-month'
  | 'not-yes-or-no'
  | 'not-an-option'
  | 'characters-lost'
  | 'characters-replaced'
  | 'control-character'
  | 'cell-too-long'
  | 'empty-row'
  | 'too-many-rows';

/**
 * A finding about a table. Its path is `['rows', row, column]` with the row counted from 0 and the key or number of the
 * column; `detail.line` is its line as a spreadsheet counts, from 1, where it is known. No cell stands in it.
 *
 * @clause none a shape of this project, not of a source
 */
export type SheetFinding = Finding<SheetFindingCode>;

/** An error of the file as a whole, or at a line of it. */
export function sheetFault(
  code: SheetFindingCode,
  path: readonly PropertyKey[] = [],
  detail?: SheetFinding['detail'],
): SheetFinding {
  return { code, path, severity: 'error', ...(detail && { detail }) };
}
