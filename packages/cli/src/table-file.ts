import { extname } from 'node:path';
import {
  type CsvFormat,
  readCsv,
  readWorkbook,
  type SheetFinding,
  sheetMessage,
  type Table,
  writeCsv,
  writeWorkbook,
} from '@fukushi-kit/sheet';
import { firstAsLines } from './finding-line.ts';
import { messages } from './messages.ja.ts';
import { type Outcome, refused, wrongUse } from './outcome.ts';

/** How a table stands in a file: CSV or a workbook, by the end of its name. */
export interface TableFile {
  readonly kind: 'csv' | 'xlsx';
  readonly format: CsvFormat;
}

/** The file that a name and an encoding ask for. */
export function tableFile(path: string, encoding: string): Outcome<TableFile> {
  const end = extname(path).toLowerCase();
  if (end !== '.csv' && end !== '.xlsx') return wrongUse(messages.at(path, messages.tableName));
  if (encoding !== 'utf-8' && encoding !== 'shift_jis') return wrongUse(messages.at('--encoding', messages.encodings));
  return { ok: true, value: { kind: end === '.csv' ? 'csv' : 'xlsx', format: { encoding, reader: 'spreadsheet' } } };
}

/** The bytes of a table, and what a person should know of them. */
export async function tableBytes(
  table: Table,
  { kind, format }: TableFile,
  options: { readonly caption: string; readonly replace: boolean; readonly name: string },
): Promise<Outcome<{ readonly bytes: Uint8Array; readonly lines: readonly string[] }>> {
  const { name, caption, replace } = options;
  const written =
    kind === 'csv' ? writeCsv(table, format, { replace }) : await writeWorkbook(table, sheetName(caption));
  const lines = findingLines(written.findings, name);
  return written.ok ? { ok: true, value: { bytes: written.value, lines } } : refused(...lines);
}

/** The table in the bytes of a file. */
export async function tableOfBytes(bytes: Uint8Array, file: TableFile, name: string): Promise<Outcome<Table>> {
  const read = file.kind === 'csv' ? readCsv(bytes, file.format) : await readWorkbook(bytes);
  if (read.ok) return read;
  const findings = read.findings as readonly SheetFinding[];
  const hint = findings.some(({ code }) => code === 'not-utf-8' || code === 'not-shift-jis');
  return refused(...findingLines(findings, name), ...(hint ? [messages.encodingHint] : []));
}

/** Findings of a table, one line each. */
export function findingLines(findings: readonly SheetFinding[], name: string): readonly string[] {
  return firstAsLines(findings, (finding) => messages.at(name, sheetMessage(finding)));
}

/** Excel takes 31 characters and none of these. */
function sheetName(caption: string): string {
  return caption.replaceAll(/[\\/?*:[\]]/g, ' ').slice(0, 31);
}
