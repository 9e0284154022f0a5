import { type Column, readCsv, readWorkbook, recordsOf, type SheetFinding, type SheetRecord } from '@fukushi-kit/sheet';
import { type BookTable, columnFields } from './book-table.ts';
import { encodingFault } from './encoding-fault.ts';
import { tableFinding } from './file-finding.ts';
import type { RegisterFile, TableFormat } from './register-file.ts';
import type { RegisterFileFinding } from './register-file-finding.ts';
import type { TableField } from './table-field.ts';

/** The rows of a table as texts by the keys of its columns, with their lines; or why there are none. */
export type OpenedTable =
  | { readonly ok: true; readonly rows: readonly { readonly cells: SheetRecord; readonly line: number }[] }
  | { readonly ok: false; readonly findings: readonly RegisterFileFinding[] };

/** Opens the file of a table: its bytes, its shape and its header have to be right before a cell is looked at. */
export async function openedTable(
  { name, bytes }: RegisterFile,
  format: TableFormat,
  table: BookTable,
): Promise<OpenedTable> {
  const told = (findings: readonly SheetFinding[]) => findings.map((finding) => tableFinding(name, finding));
  const raw =
    format === 'csv' ? readCsv(bytes, { encoding: 'utf-8', reader: 'spreadsheet' }) : await sheetOf(bytes, table.title);
  if (!raw.ok && raw.findings.some(({ code }) => code === 'not-utf-8')) {
    const place = { file: name, column: null, path: [], severity: 'error' } as const;
    return { ok: false, findings: [{ ...encodingFault(bytes, table), ...place }] };
  }
  if (!raw.ok) return { ok: false, findings: told(raw.findings) };
  const { lines } = raw.value;
  const texts = recordsOf(columnFields(table).map(textColumn), raw.value);
  if (!texts.ok) return { ok: false, findings: told(texts.findings) };
  return { ok: true, rows: texts.value.map((cells, row) => ({ cells, line: lines?.[row] ?? row + 2 })) };
}

/** The sheet of that name, wherever it was moved to; the first one in a workbook that others made. */
async function sheetOf(bytes: Uint8Array, title: string): ReturnType<typeof readWorkbook> {
  const named = await readWorkbook(bytes, title);
  return !named.ok && named.findings.some(({ code }) => code === 'no-such-sheet') ? readWorkbook(bytes) : named;
}

function textColumn({ key, title }: TableField): Column {
  return { key, title, values: { kind: 'text' } };
}
