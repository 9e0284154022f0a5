import { listedWords, type Table, writeCsv, writeWorkbook } from '@fukushi-kit/sheet';
import { type BookTable, columnFields } from './book-table.ts';
import { tableFinding } from './file-finding.ts';
import { guideTable } from './guide-table.ts';
import type { RegisterFile, TableFormat } from './register-file.ts';
import type { RegisterFileFinding } from './register-file-finding.ts';
import { tableWords } from './words.ja.ts';
import { writtenCell } from './written-cell.ts';

/** A file with a table, or why it was not written. */
export type WrittenTable =
  | { readonly ok: true; readonly file: RegisterFile }
  | { readonly ok: false; readonly findings: readonly RegisterFileFinding[] };

/** The records of a list as a table. */
export function tableOfRecords(table: BookTable, records: readonly unknown[]): Table {
  const fields = columnFields(table);
  return {
    header: fields.map(({ title }) => title),
    rows: records.map((record) => fields.map(({ key, shape }) => writtenCell(shape, valueAt(record, key)))),
  };
}

/** Writes a table; a workbook gets `blank` rows to be filled in, in which all that is typed stays text, and a guide. */
export async function writeTable(
  table: BookTable,
  { header, rows }: Table,
  format: TableFormat,
  blank = 0,
): Promise<WrittenTable> {
  const name = `${table.file}.${format}`;
  const empty = Array.from({ length: blank }, () => header.map(() => ''));
  const guide = { table: guideTable(table), sheet: tableWords.guide };
  const dropDowns = { words: columnWords(table), sheet: tableWords.words };
  const written =
    format === 'csv'
      ? writeCsv({ header, rows }, { encoding: 'utf-8', reader: 'spreadsheet' })
      : await writeWorkbook({ header, rows: [...rows, ...empty] }, table.title, { guide, dropDowns });
  if (written.ok) return { ok: true, file: { name, bytes: written.value } };
  return { ok: false, findings: written.findings.map((finding) => tableFinding(name, finding)) };
}

/** The words of each column with a closed list; a list of several words in one cell has none to choose. */
function columnWords(table: BookTable): ReadonlyMap<number, readonly string[]> {
  const words = columnFields(table).map(({ shape }) => (shape.kind === 'one' ? listedWords(shape.values) : null));
  return new Map(words.flatMap((list, column) => (list === null ? [] : [[column, list] as const])));
}

function valueAt(record: unknown, key: string): unknown {
  return key
    .split('/')
    .reduce<unknown>((here, step) => (here as Readonly<Record<string, unknown>> | null)?.[step] ?? null, record);
}
