import { type BookTable, type KeptKind, keptKinds } from './book-table.ts';
import { coverageTable } from './coverage-table.ts';
import { fileFinding } from './file-finding.ts';
import type { RegisterFile, TableFormat } from './register-file.ts';
import type { RegisterFileFinding } from './register-file-finding.ts';

/** A file that holds one table. */
interface TableFile {
  readonly table: BookTable;
  readonly format: TableFormat;
  readonly file: RegisterFile;
}

/** The files of one book: its JSON document, or its tables. */
export interface BookFiles {
  readonly kind: KeptKind;
  readonly json: RegisterFile | undefined;
  readonly tables: readonly TableFile[];
}

/** Files by the book that their names stand for, and what stands against their names. */
export interface SortedFiles {
  readonly books: readonly BookFiles[];
  readonly coverage: TableFile | undefined;
  readonly findings: readonly RegisterFileFinding[];
}

/** What a file is by its name: the tables that it holds, as a table itself or as the JSON document of a book. */
interface Named {
  readonly file: RegisterFile;
  readonly format: TableFormat | 'json';
  readonly holds: readonly BookTable[];
}

/** Sorts files by their names: `ids.csv`, `ids.xlsx`, `ids.json`, or the title of a table instead (`ID台帳.xlsx`). */
export function sortedFiles(files: readonly RegisterFile[]): SortedFiles {
  const named = files.flatMap((file): readonly Named[] => namedFile(file) ?? []);
  const isKnown = new Set(named.map(({ file }) => file));
  const single = (table: BookTable): readonly TableFile[] =>
    named.flatMap(({ file, format, holds }) =>
      format !== 'json' && holds.includes(table) ? [{ table, format, file }] : [],
    );
  const books = keptKinds.map((kind) => ({
    kind,
    json: named.find(({ format, holds }) => format === 'json' && holds === kind.tables)?.file,
    tables: kind.tables.flatMap(single),
  }));
  return {
    books: books.filter(({ json, tables }) => json !== undefined || tables.length > 0),
    coverage: single(coverageTable)[0],
    findings: [
      ...files.filter((file) => !isKnown.has(file)).map(({ name }) => fileFinding(name, 'file-unknown', 'warning')),
      ...filesTwice(named),
    ],
  };
}

function filesTwice(named: readonly Named[]): readonly RegisterFileFinding[] {
  return named.flatMap(({ file, holds }, at) => {
    const earlier = named.slice(0, at).find((one) => one.holds.some((table) => holds.includes(table)));
    return earlier === undefined ? [] : [fileFinding(file.name, 'file-twice', 'error', { other: earlier.file.name })];
  });
}

function namedFile(file: RegisterFile): readonly Named[] | null {
  const dot = file.name.lastIndexOf('.');
  const stem = composed(file.name.slice(0, Math.max(0, dot)));
  const format = file.name.slice(dot + 1).toLowerCase();
  if (format === 'json') {
    const kind = keptKinds.find((each) => each.file === stem);
    return kind === undefined ? null : [{ file, format, holds: kind.tables }];
  }
  const table = allTables.find((each) => each.file === stem || composed(each.title) === stem);
  return table === undefined || (format !== 'csv' && format !== 'xlsx') ? null : [{ file, format, holds: [table] }];
}

const allTables: readonly BookTable[] = [...keptKinds.flatMap(({ tables }) => tables), coverageTable];

/** Names of files only: some systems hand them over decomposed, or in capitals. */
function composed(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
