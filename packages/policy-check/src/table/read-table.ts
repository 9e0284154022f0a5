import { type BookTable, columnFields } from './book-table.ts';
import { openedTable } from './opened-table.ts';
import { readCell } from './read-cell.ts';
import type { RegisterFile, TableFormat } from './register-file.ts';
import type { RegisterFileFinding } from './register-file-finding.ts';

type TableRecord = Readonly<Record<string, unknown>>;

/** A table as it stands in a file: its records with the lines where they stand, and the cells that have no value. */
export type TableReading =
  | {
      readonly ok: true;
      readonly table: BookTable;
      readonly file: string;
      readonly records: readonly TableRecord[];
      readonly lines: readonly number[];
      readonly findings: readonly RegisterFileFinding[];
    }
  | { readonly ok: false; readonly findings: readonly RegisterFileFinding[] };

/** Reads the table of a file. A file whose shape or header is wrong has no records at all. */
export async function readTable(file: RegisterFile, format: TableFormat, table: BookTable): Promise<TableReading> {
  const opened = await openedTable(file, format, table);
  if (!opened.ok) return opened;
  const [, ...others] = columnFields(table);
  const said = opened.rows.filter(({ cells }) => !table.listsWords || others.some(({ key }) => cells[key] !== null));
  const read = said.map(({ cells, line }, row) => rowOf(table, cells, { file: file.name, line, row }));
  return {
    ok: true,
    table,
    file: file.name,
    records: read.map(({ record }) => record),
    lines: said.map(({ line }) => line),
    findings: read.flatMap(({ findings }) => findings),
  };
}

/** A row as a record, its parts (`structure/version`) put together; a cell without a value leaves `null`. */
function rowOf(
  table: BookTable,
  cells: TableRecord,
  { file, line, row }: { readonly file: string; readonly line: number; readonly row: number },
): { readonly record: TableRecord; readonly findings: readonly RegisterFileFinding[] } {
  const record: Record<string, unknown> = {};
  const findings: RegisterFileFinding[] = [];
  for (const { key, title, shape } of table.fields) {
    const steps = key.split('/');
    const cell = readCell(shape, String(cells[key] ?? ''));
    put(record, steps, cell.ok ? cell.value : null);
    if (cell.ok) continue;
    const { code, detail } = cell;
    const path = [table.list, row, ...steps];
    findings.push({ code, path, severity: 'error', file, line, column: title, ...(detail && { detail }) });
  }
  return { record, findings };
}

function put(record: Record<string, unknown>, steps: readonly string[], value: unknown): void {
  const [step = '', ...within] = steps;
  if (within.length === 0) record[step] = value;
  else {
    record[step] ??= {};
    put(record[step] as Record<string, unknown>, within, value);
  }
}
