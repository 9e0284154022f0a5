import type { Parsed } from '@fukushi-kit/schema';
import { type SheetFinding, type SheetFindingCode, sheetFault } from './finding-code.ts';
import type { Table } from './table.ts';
import { withLines } from './table.ts';
import { cellFormats } from './workbook/cell-formats.ts';
import { type PackedFile, packedFile } from './workbook/packed-file.ts';
import { sharedStrings } from './workbook/shared-strings.ts';
import { type SheetRow, sheetRows } from './workbook/sheet-rows.ts';
import { OUTLINE, workbookOutline } from './workbook/workbook-outline.ts';

const LARGEST_FILE_BYTES: number = 20 * 1024 * 1024;
const LARGEST_UNPACKED_BYTES: number = 200 * 1024 * 1024;
const MOST_CELLS = 5_000_000;

/**
 * Reads one sheet of an Excel workbook (.xlsx) of up to 20 MB, 200 MB unpacked, 5 million cells: the sheet of that name, or
 * the first that is not hidden. Numbers become their digits, those that are shown with zeros in front keep them; days become
 * ISO days, a time of day `09:30`, yes and no `true` and `false`. Readings (ふりがな) of a cell are no part of its text. What
 * a formula gave last is read, formulas are not run; one without a result, and one that gave an error, is refused. Rows that
 * are empty are passed over, short rows are filled up with empty cells, longer ones are refused.
 *
 * @clause none a matter of files
 *
 * @example
 * import { readWorkbook } from '@fukushi-kit/sheet';
 * const read = await readWorkbook(new TextEncoder().encode('no workbook'));
 * read.findings.map(({ code }) => code) // => ['not-a-workbook']
 */
export async function readWorkbook(bytes: Uint8Array, sheet?: string): Promise<Parsed<Table, SheetFindingCode>> {
  if (bytes.length > LARGEST_FILE_BYTES) return refused(sheetFault('file-too-large', [], { most: LARGEST_FILE_BYTES }));
  if (OLD_OR_PROTECTED.every((byte, index) => bytes[index] === byte)) return refused(sheetFault('old-or-protected'));
  const file = packedFile(bytes);
  if (file === null) return refused(sheetFault('not-a-workbook'));
  const most = LARGEST_UNPACKED_BYTES;
  if (file.unpackedBytes > most) return refused(sheetFault('file-too-large', [], { most }));
  const rows = rowsOf(file, sheet);
  return typeof rows === 'string' ? refused(sheetFault(rows)) : tableOfRows(rows);
}

/** How workbooks of before 2007 begin, and those with a password. */
const OLD_OR_PROTECTED: readonly number[] = [0xd0, 0xcf, 0x11, 0xe0];

function refused(finding: SheetFinding): { readonly ok: false; readonly findings: readonly SheetFinding[] } {
  return { ok: false, findings: [finding] };
}

function rowsOf(file: PackedFile, sheet: string | undefined): readonly SheetRow[] | 'not-a-workbook' | 'no-such-sheet' {
  const outline = workbookOutline(file.part(OUTLINE.workbook) ?? '', file.part(OUTLINE.links) ?? '');
  if (outline === null || outline.sheets.length === 0) return 'not-a-workbook';
  const { sheets, strings, styles, is1904 } = outline;
  const chosen =
    sheet === undefined
      ? (sheets.find(({ isHidden }) => !isHidden) ?? sheets[0])
      : sheets.find(({ name }) => name === sheet);
  if (chosen === undefined) return 'no-such-sheet';
  const cells = file.part(chosen.part);
  const shared = read(file, strings, sharedStrings);
  const formats = read(file, styles, cellFormats);
  if (typeof cells !== 'string' || shared === null || formats === null) return 'not-a-workbook';
  return sheetRows(cells, { strings: shared, formats, is1904 }) ?? 'not-a-workbook';
}

/** What a part says; nothing where the workbook has none. */
function read<T>(
  file: PackedFile,
  name: string | undefined,
  of: (xml: string) => readonly T[] | null,
): readonly T[] | null {
  const xml = name === undefined ? undefined : file.part(name);
  if (xml === undefined) return [];
  return xml === null ? null : of(xml);
}

function tableOfRows([head, ...filled]: readonly SheetRow[]): Parsed<Table, SheetFindingCode> {
  if (head === undefined) return refused(sheetFault('no-header'));
  const header = textsOf(head, lastColumn(head) + 1);
  if (header.length * filled.length > MOST_CELLS)
    return refused(sheetFault('file-too-large', [], { most: MOST_CELLS }));
  const findings = [
    ...cellFaults(head, ['header']),
    ...filled.flatMap((row, index) => [
      ...cellFaults(row, ['rows', index]),
      ...lengthFault(row, ['rows', index], header.length),
    ]),
  ];
  if (findings.length > 0) return { ok: false, findings };
  const rows = filled.map((row) => textsOf(row, header.length));
  const lines = filled.map(({ line }) => line);
  return { ok: true, value: withLines({ header, rows }, lines) };
}

function lastColumn({ cells }: SheetRow): number {
  return Math.max(-1, ...cells.keys());
}

function textsOf({ cells }: SheetRow, length: number): string[] {
  return Array.from({ length }, (_, column) => {
    const cell = cells.get(column);
    return typeof cell === 'string' ? cell : '';
  });
}

function cellFaults({ line, cells }: SheetRow, path: readonly PropertyKey[]): SheetFinding[] {
  return [...cells].flatMap(([column, cell]) => {
    if (typeof cell === 'string') return [];
    return [sheetFault(cell.fault, [...path, column], { line, column: column + 1 })];
  });
}

function lengthFault(row: SheetRow, path: readonly PropertyKey[], expected: number): SheetFinding[] {
  const found = lastColumn(row) + 1;
  return found <= expected ? [] : [sheetFault('uneven-row', path, { line: row.line, expected, found })];
}
