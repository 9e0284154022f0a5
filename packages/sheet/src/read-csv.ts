import type { Parsed } from '@fukushi-kit/schema';
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import type { CsvFormat } from './csv-format.ts';
import { type SheetFinding, type SheetFindingCode, sheetFault } from './finding-code.ts';
import { unguarded } from './formula-guard.ts';
import { shiftJisText } from './shift-jis.ts';
import type { Table } from './table.ts';

const LARGEST_FILE_BYTES: number = 100 * 1024 * 1024;
const LONGEST_ROW_CHARACTERS: number = 1024 * 1024;
const BYTE_ORDER_MARK = '\uFEFF';

interface ReadRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a CSV file of up to 100 MB: its table, or what stands against it with the line. Nothing is guessed: text that is
 * not in the encoding asked for, a torn quotation, and rows of another length than the header are refused. Empty lines are
 * passed over, a byte order mark is no part of the text.
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
  if (text === null) return refused(sheetFault(encoding === 'utf-8' ? 'not-utf-8' : 'not-shift-jis'));
  const read = rowsOf(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
  if (!read.ok) return read;
  const [header, ...rows] = read.value;
  if (header === undefined) return refused(sheetFault('no-header'));
  const uneven = rows.flatMap(({ record, info }, index) => {
    const [expected, found] = [header.record.length, record.length];
    return expected === found ? [] : [sheetFault('uneven-row', ['rows', index], { line: info.lines, expected, found })];
  });
  if (uneven.length > 0) return { ok: false, findings: uneven };
  const cells = ({ record }: ReadRow) => (reader === 'spreadsheet' ? record.map(unguarded) : record);
  return { ok: true, value: { header: cells(header), rows: rows.map(cells) } };
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
    max_record_size: LONGEST_ROW_CHARACTERS,
  };
  try {
    return { ok: true, value: parse(text, options) as unknown as ReadRow[] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const code = error.code === 'CSV_MAX_RECORD_SIZE' ? 'row-too-long' : 'open-quotation-mark';
    return refused(sheetFault(code, [], { line: Number(error['lines'] ?? 0) }));
  }
}
