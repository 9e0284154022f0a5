import type { PlainDate } from '@fukushi-kit/calendar';
import type { RegisterName } from '../book/books.ts';
import type { BookReading } from './book-reading.ts';
import { hasCoverage } from './book-table.ts';
import { coverageTable } from './coverage-table.ts';
import { fileFinding } from './file-finding.ts';
import type { KeptBook, KeptBooks } from './kept-book.ts';
import { type DeclaredCoverage, readCoverage } from './read-coverage.ts';
import { bookOfJson } from './read-json-book.ts';
import { readTable } from './read-table.ts';
import { bookOfTables } from './read-table-book.ts';
import type { RegisterFile } from './register-file.ts';
import type { RegisterFileFinding } from './register-file-finding.ts';
import { type BookFiles, sortedFiles } from './sorted-files.ts';
import { soundBook } from './sound-book.ts';

type Declared = ReadonlyMap<RegisterName, DeclaredCoverage>;

/** The books of files, and all that stands against the files. A book that something stands against is not among them. */
export interface ReadFiles {
  readonly books: Partial<KeptBooks>;
  readonly findings: readonly RegisterFileFinding[];
}

/** Reads every file that belongs to a book; a declaration of coverage for a register without a file is told. */
export async function readFiles(files: readonly RegisterFile[], asOf: PlainDate): Promise<ReadFiles> {
  const sorted = sortedFiles(files);
  const { coverage } = sorted;
  const read = coverage === undefined ? null : await readCoverage(coverage.file, coverage.format);
  const declared: Declared = read?.ok === true ? read.declared : new Map();
  const findings = [
    ...sorted.findings,
    ...(read?.ok === false ? read.findings : []),
    ...ofNoFile(declared, sorted.books),
  ];
  const books: Partial<Record<KeptBook, KeptBooks[KeptBook]>> = {};
  for (const each of sorted.books) {
    const sound = soundBook(each.kind, await readingOf(each, declared), asOf);
    if (sound.ok) books[each.kind.book] = sound.value;
    else findings.push(...sound.findings);
  }
  return { books: books as Partial<KeptBooks>, findings };
}

async function readingOf({ kind, json, tables }: BookFiles, declared: Declared): Promise<BookReading> {
  const own = hasCoverage(kind) ? declared.get(kind.book as RegisterName) : undefined;
  if (json !== undefined) return own === undefined ? bookOfJson(kind, json) : elsewhere(own);
  const readings = await Promise.all(tables.map(({ file, format, table }) => readTable(file, format, table)));
  const absent = kind.tables.filter(({ list }) => !tables.some(({ table }) => table.list === list));
  const findings = [
    ...readings.flatMap((reading) => (reading.ok ? [] : reading.findings)),
    ...absent.map(({ file }) => fileFinding(tables[0]?.file.name ?? file, 'table-missing', 'error', { table: file })),
  ];
  if (findings.length > 0) return { ok: false, findings };
  return bookOfTables(
    kind,
    readings.flatMap((reading) => (reading.ok ? [reading] : [])),
    own,
  );
}

/** A JSON document holds its own declaration, so that another one in the table would go unheard. */
function elsewhere({ file, line }: DeclaredCoverage): BookReading {
  const place = { file, line, column: null };
  return { ok: false, findings: [{ code: 'coverage-elsewhere', path: [], severity: 'error', ...place }] };
}

function ofNoFile(declared: Declared, books: readonly BookFiles[]): RegisterFileFinding[] {
  const given = new Set<KeptBook>(books.map(({ kind }) => kind.book));
  return [...declared].flatMap(([register, { file, line }]): readonly RegisterFileFinding[] => {
    if (given.has(register)) return [];
    const column = coverageTable.fields[0]?.title ?? null;
    return [{ code: 'coverage-of-no-file', path: ['coverage'], severity: 'error', file, line, column }];
  });
}
