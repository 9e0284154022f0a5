import writeExcelFile, { type SheetData } from 'write-excel-file/universal';
import { type DropDowns, dropDownFeature, wordsTable } from './drop-downs.ts';
import { emptyRows } from './empty-rows.ts';
import { type SheetFinding, sheetFault } from './finding-code.ts';
import type { Table } from './table.ts';
import { escapedForWorkbook, UNWRITABLE } from './workbook-escape.ts';
import type { WrittenSheet } from './write-csv.ts';

const LONGEST_CELL = 32_767;
const MOST_ROWS = 1_048_576;
const WIDEST_COLUMN = 60;

/**
 * What helps the person who fills in a workbook: a sheet that says how, and words to choose among.
 *
 * @clause none a shape of this project, not of a source
 */
export interface WorkbookAids {
  readonly guide?: { readonly table: Table; readonly sheet: string };
  readonly dropDowns?: DropDowns;
}

/**
 * A table as an Excel workbook with one sheet: every cell is text and stays so when it is typed over, so that no formula is
 * run, no leading zero is lost and no day is turned around; the first row stays in view. Refused are control characters, cells of over 32,767 characters, and
 * more rows than a sheet has (1,048,576 with the header). A row in which nothing stands is told, because it does not come back.
 * For the person who fills it in, `guide` is a second sheet, and `dropDowns` offers the words of some columns in their cells,
 * which a last sheet lists; readers take the first sheet.
 *
 * @clause none a matter of files
 *
 * @example
 * import { readWorkbook, writeWorkbook } from '@fukushi-kit/sheet';
 * const table = { header: ['整理番号', '氏名'], rows: [['007', '=辻\u{E0100}']] };
 * const written = await writeWorkbook(table, '名簿');
 * await readWorkbook(written.value) // => { ok: true, value: { header: ['整理番号', '氏名'], rows: [['007', '=辻\u{E0100}']] } }
 */
export async function writeWorkbook(
  table: Table,
  sheet: string,
  { guide, dropDowns: asked }: WorkbookAids = {},
): Promise<WrittenSheet> {
  const dropDowns = asked === undefined || asked.words.size === 0 ? undefined : asked;
  const named = [
    { table, sheet },
    ...(guide === undefined ? [] : [guide]),
    ...(dropDowns === undefined ? [] : [{ table: wordsTable(dropDowns, table), sheet: dropDowns.sheet }]),
  ];
  const findings = named.flatMap(({ table: { header, rows } }) =>
    rows.length >= MOST_ROWS ? [sheetFault('too-many-rows', [], { most: MOST_ROWS })] : faults([header, ...rows]),
  );
  if (findings.length > 0) return { ok: false, findings };
  const sheets = named.map((each) => sheetOf(each.table, each.sheet));
  const features = dropDowns === undefined ? [] : [dropDownFeature(dropDowns)];
  const blob = await writeExcelFile(sheets, { features }).toBlob();
  return { ok: true, value: new Uint8Array(await blob.arrayBuffer()), findings: emptyRows(table.rows) };
}

function sheetOf({ header, rows }: Table, sheet: string) {
  const cells = [header, ...rows];
  const data: SheetData = cells.map((row, index) =>
    row.map((text) => ({
      value: escapedForWorkbook(text),
      type: String,
      format: '@',
      ...(index === 0 && { fontWeight: 'bold' as const }),
      ...(text.includes('\n') && { wrap: true }),
    })),
  );
  return { data, sheet, columns: header.map((_, column) => ({ width: widthOf(cells, column) })), stickyRowsCount: 1 };
}

function faults(cells: readonly (readonly string[])[]): SheetFinding[] {
  return cells.flatMap((row, index) =>
    row.flatMap((text, column): SheetFinding[] => {
      const path = index === 0 ? ['header', column] : ['rows', index - 1, column];
      const detail = { line: index + 1, column: cells[0]?.[column] ?? column + 1 };
      if (text.length > LONGEST_CELL) return [sheetFault('cell-too-long', path, { ...detail, most: LONGEST_CELL })];
      return UNWRITABLE.test(text) || text.includes('\r') ? [sheetFault('control-character', path, detail)] : [];
    }),
  );
}

/** As wide as its longest line, full-width characters counted twice, within bounds that a screen shows. */
function widthOf(cells: readonly (readonly string[])[], column: number): number {
  const widest = cells.reduce((most, row) => Math.max(most, ...(row[column] ?? '').split('\n').map(columnsOf)), 0);
  return Math.min(WIDEST_COLUMN, widest + 2);
}

function columnsOf(line: string): number {
  return Array.from(line).reduce((sum, character) => sum + (/^[ -~｡-ﾟ]$/.test(character) ? 1 : 2), 0);
}
