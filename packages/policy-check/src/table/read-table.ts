import { type Column, readCsv, readWorkbook, recordsOf, type SheetFinding, type Table } from '@fukushi-kit/sheet';
import type { BookTable } from './book-table.ts';
import { readCell } from './read-cell.ts';
import type { RegisterFile, TableFormat } from './register-file.ts';
import type { RegisterFileFinding } from './register-file-finding.ts';
import { shiftJisLine } from './shift-jis-line.ts';
import type { TableField } from './table-field.ts';

/** A table as it stands in a file: its records with the lines where they stand, and the cells that have no value. */
export type TableReading =
  | {
      readonly ok: true;
      readonly table: BookTable;
      readonly file: string;
      readonly records: readonly Readonly<Record<string, unknown>>[];
      readonly lines: readonly number[];
      readonly findings: readonly RegisterFileFinding[];
    }
  | { readonly ok: false; readonly findings: readonly RegisterFileFinding[] };

/** Reads the table of a file. A file whose header or shape is wrong has no records at all. */
export async function readTable(
  { name, bytes }: RegisterFile,
  format: TableFormat,
  table: BookTable,
): Promise<TableReading> {
  const raw =
    format === 'csv' ? readCsv(bytes, { encoding: 'utf-8', reader: 'spreadsheet' }) : await readWorkbook(bytes);
  if (!raw.ok) return { ok: false, findings: raw.findings.map((finding) => ofSheet(name, finding, bytes)) };
  const fields = columnFields(table);
  const texts = recordsOf(fields.map(textColumn), raw.value);
  if (!texts.ok) return { ok: false, findings: texts.findings.map((finding) => ofSheet(name, finding, bytes)) };
  const findings: RegisterFileFinding[] = [];
  const kept = texts.value
    .map((record, row) => ({ record, line: lineOf(raw.value, row) }))
    .filter(({ record }) => !table.listsWords || fields.slice(1).some(({ key }) => record[key] !== null));
  const records = kept.map(({ record, line }, row) =>
    recordOf(table, (field) => {
      const cell = readCell(field.shape, String(record[field.key] ?? ''));
      if (cell.ok) return cell.value;
      const { code, detail } = cell;
      const path = [table.list, row, ...field.key.split('/')];
      findings.push({
        code,
        path,
        severity: 'error',
        file: name,
        line,
        column: field.title,
        ...(detail && { detail }),
      });
      return null;
    }),
  );
  return { ok: true, table, file: name, records, lines: kept.map(({ line }) => line), findings };
}

/** The fields of a table that have a column. */
export function columnFields({ fields }: BookTable): readonly TableField[] {
  return fields.filter(({ shape }) => shape.kind !== 'constant');
}

function textColumn({ key, title }: TableField): Column {
  return { key, title, values: { kind: 'text' } };
}

function lineOf({ lines }: Table, row: number): number {
  return lines?.[row] ?? row + 2;
}

/** A record of a table, with its parts (`structure/version`) put together. */
function recordOf({ fields }: BookTable, value: (field: TableField) => unknown): Readonly<Record<string, unknown>> {
  const record: Record<string, unknown> = {};
  for (const field of fields) {
    const steps = field.key.split('/');
    const last = steps.pop() ?? '';
    let here = record;
    for (const step of steps) {
      here[step] ??= {};
      here = here[step] as Record<string, unknown>;
    }
    here[last] = value(field);
  }
  return record;
}

function ofSheet(file: string, { code, path, severity, detail = {} }: SheetFinding, bytes: Uint8Array) {
  const { line, column, ...more } = detail;
  const place = { file, line: line === undefined ? null : Number(line), column: column ?? null };
  const inShiftJis = code === 'not-utf-8' ? shiftJisLine(bytes) : null;
  return inShiftJis === null
    ? { code, path, severity, ...place, detail: more }
    : { code: 'file-in-shift-jis' as const, path, severity, ...place, line: inShiftJis };
}
