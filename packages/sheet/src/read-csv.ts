import type { Parsed } from '@fukushi-kit/schema';
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import type { CsvFormat } from './csv-format.ts';
import { type SheetFinding, type SheetFindingCode, sheetFault } from './finding-code.ts';
import { unguarded } from './formula-guard.ts';
import { shiftJisText } from './shift-jis.ts';
import { type Table, withLines } from './table.ts';

const LARGEST_FILE_BYTES: number = 100 * 1024 * 1024;
const LONGEST_ROW_CHARACTERS: number = 1024 * 1024;
const BYTE_ORDER_MARK = '\uFEFF';

interface ReadRow {
  readonly record: readonly string[];
  readonly info: { readonly records: number; readonly empty_lines: number; readonly lines: number };
}

/**
 * Reads a CSV file of up to 100 MB: its table, or what stands against it with the line. Nothing is guessed: text that is
 * not in the encoding asked for, a torn quotation, rows of another length than the header, and a byte order mark in the
 * middle, where two files were joined, are refused. Lines may end in any of the usual ways. Lines and rows in which nothing
 * stands are passed over, a byte order mark at the beginning is no part of the text.
 *
 * @clause none a matter of files
 *
 * @example
 * import { readCsv } from '@fukushi-kit/sheet';
 * const bytes = new TextEncoder().encode('氏名,電話\r\n見本 太郎,\r\n');
 * readCsv(bytes, { encoding: 'utf-8', reader: 'spreadsheet' })
 * // => { ok: true, value: { header: ['氏名', '電話'], rows: [['見本 太郎', '']] } }
 * const torn = readCsv(new TextEncoder().encode('氏名\n"見本'), { encoding: 'utf-8', reader: 'program' });
 * torn.findings.map(({ code }) => code) // => ['open-quotation-mark']
 */
export function readCsv(bytes: Uint8Array, { encoding, reader }: CsvFormat): Parsed<Table, SheetFindingCode> {
  if (bytes.length > LARGEST_FILE_BYTES) return refused(sheetFault('file-too-large', [], { most: LARGEST_FILE_BYTES }));
  const text = encoding === 'utf-8' ? utf8Text(bytes) : shiftJisText(bytes);
  if (text === null || text.includes('\0'))
    return refused(sheetFault(encoding === 'utf-8' ? 'not-utf-8' : 'not-shift-jis'));
  const read = rowsOf(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
  if (!read.ok) return read;
  const [head, ...rows] = read.value.filter(({ record }) => record.some((cell) => cell !== ''));
  if (head === undefined) return refused(sheetFault('no-header'));
  const faults = [...markFaults(head, ['header']), ...rows.flatMap((row, index) => rowFaults(row, index, head))];
  if (faults.length > 0) return { ok: false, findings: faults };
  const cells = ({ record }: ReadRow) => (reader === 'spreadsheet' ? record.map(unguarded) : record);
  return { ok: true, value: withLines({ header: cells(head), rows: rows.map(cells) }, rows.map(lineOf)) };
}

/** The line of a row as a spreadsheet counts it, a line break within a cell not counted. */
function lineOf({ info }: ReadRow): number {
  return info.records + info.empty_lines;
}

function rowFaults(row: ReadRow, index: number, head: ReadRow): SheetFinding[] {
  const [expected, found] = [head.record.length, row.record.length];
  if (expected === found) return markFaults(row, ['rows', index]);
  return [sheetFault('uneven-row', ['rows', index], { line: lineOf(row), expected, found })];
}

function markFaults(row: ReadRow, path: readonly PropertyKey[]): SheetFinding[] {
  return row.record.flatMap((cell, column) =>
    cell.includes(BYTE_ORDER_MARK)
      ? [sheetFault('mark-within', [...path, column], { line: lineOf(row), column: column + 1 })]
      : [],
  );
}

function refused(finding: SheetFinding): { readonly ok: false; readonly findings: readonly SheetFinding[] } {
  return { ok: false, findings: [finding] };
}

function utf8Text(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function rowsOf(text: string): Parsed<readonly ReadRow[], SheetFindingCode> {
  const options = {
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: LONGEST_ROW_CHARACTERS,
  };
  try {
    return { ok: true, value: parse(text, options) as unknown as ReadRow[] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const code = error.code === 'CSV_MAX_RECORD_SIZE' ? 'row-too-long' : 'open-quotation-mark';
    return refused(sheetFault(code, [], { line: Number(error['records']) + Number(error['empty_lines']) + 1 }));
  }
}
