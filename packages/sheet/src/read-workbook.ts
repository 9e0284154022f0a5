import type { Parsed } from '@fukushi-kit/schema';
import { unzip } from 'fflate';
import readExcelFile from 'read-excel-file/universal';
import { type SheetFinding, type SheetFindingCode, sheetFault } from './finding-code.ts';
import type { Table } from './table.ts';

const LARGEST_FILE_BYTES: number = 20 * 1024 * 1024;
const LARGEST_UNPACKED_BYTES: number = 200 * 1024 * 1024;

type Cell = string | number | boolean | Date | null | undefined;

/**
 * Reads one sheet of an Excel workbook (.xlsx) of up to 20 MB, 200 MB unpacked: the sheet of that name, or the first. Numbers
 * become their digits, days ISO days, yes and no `true` and `false`; what a formula gave is read, formulas are not run. Rows
 * that are empty are passed over, short rows are filled up with empty cells, longer ones are refused.
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
  const size = await unpackedBytes(bytes);
  if (size === null) return refused(sheetFault('not-a-workbook'));
  if (size > LARGEST_UNPACKED_BYTES) return refused(sheetFault('file-too-large', [], { most: LARGEST_UNPACKED_BYTES }));
  const sheets = await sheetsOf(bytes);
  if (sheets === null) return refused(sheetFault('not-a-workbook'));
  const chosen = sheet === undefined ? sheets[0] : sheets.find((one) => one.sheet === sheet);
  return chosen === undefined ? refused(sheetFault('no-such-sheet')) : tableOfCells(chosen.data as Cell[][]);
}

function refused(finding: SheetFinding): { readonly ok: false; readonly findings: readonly SheetFinding[] } {
  return { ok: false, findings: [finding] };
}

/** The size that a packed file says it has, without unpacking it; `null` where it is no such file. */
function unpackedBytes(bytes: Uint8Array): Promise<number | null> {
  let size = 0;
  const filter = ({ originalSize }: { readonly originalSize: number }): boolean => {
    size += originalSize;
    return false;
  };
  return new Promise((resolve) => {
    unzip(bytes, { filter }, (error) => resolve(error === null ? size : null));
  });
}

async function sheetsOf(bytes: Uint8Array): Promise<Awaited<ReturnType<typeof readExcelFile>> | null> {
  try {
    return await readExcelFile(bytes.slice().buffer, { trim: false });
  } catch {
    return null;
  }
}

function tableOfCells(cells: readonly (readonly Cell[])[]): Parsed<Table, SheetFindingCode> {
  const texts = cells.map((row) => row.map(textOf));
  const start = texts.findIndex((row) => row.some((text) => text !== ''));
  const header = withoutEmptyEnd(texts[start] ?? []);
  if (header.length === 0) return refused(sheetFault('no-header'));
  const filled = texts.flatMap((row, index) =>
    index > start && row.some((text) => text !== '') ? [{ line: index + 1, row: withoutEmptyEnd(row) }] : [],
  );
  const findings = filled.flatMap(({ row, line }, index) =>
    row.length <= header.length
      ? []
      : [sheetFault('uneven-row', ['rows', index], { line, expected: header.length, found: row.length })],
  );
  if (findings.length > 0) return { ok: false, findings };
  const rows = filled.map(({ row }) => [...row, ...Array.from({ length: header.length - row.length }, () => '')]);
  return { ok: true, value: { header, rows } };
}

function withoutEmptyEnd(row: readonly string[]): string[] {
  return row.slice(0, row.findLastIndex((text) => text !== '') + 1);
}

function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
