import type { PolicyAgreement } from '@fukushi-kit/schema';
import type { Books } from '../book/books.ts';
import { keptKinds } from './book-table.ts';
import { coverageRecords } from './coverage-records.ts';
import { coverageTable } from './coverage-table.ts';
import type { KeptBook, KeptBooks } from './kept-book.ts';
import type { RegisterFile, TableFormat } from './register-file.ts';
import type { RegisterFileFinding } from './register-file-finding.ts';
import { tableOfRecords, type WrittenTable, writeTable } from './write-table.ts';

/**
 * Files of registers, or why they were not written.
 *
 * @clause none a shape of this project, not of a source
 */
export type WrittenRegisters =
  | { readonly ok: true; readonly files: readonly RegisterFile[] }
  | { readonly ok: false; readonly findings: readonly RegisterFileFinding[] };

/**
 * One register as files: its table, and `coverage` with what is declared of it; the agreement has three tables. A workbook
 * cannot hold a cell of over 32,767 characters; such a register is refused.
 *
 * @clause none a matter of files
 *
 * @example
 * import { writeRegister } from '@fukushi-kit/policy-check/registers';
 * const written = await writeRegister('handovers', { schemaVersion: '1', coverage: null, rows: [] }, 'csv');
 * written.files.map(({ name }) => name) // => ['handovers.csv', 'coverage.csv']
 */
export async function writeRegister<Book extends KeptBook>(
  book: Book,
  register: KeptBooks[Book],
  format: TableFormat,
): Promise<WrittenRegisters> {
  return writeBooks({ [book]: register }, format);
}

/**
 * All given registers as files: a table for each, the three of the agreement where one is given, and one `coverage` for all.
 *
 * @clause none a matter of files
 *
 * @example
 * import { writeRegisters } from '@fukushi-kit/policy-check/registers';
 * const empty = { schemaVersion: '1', coverage: null, rows: [] };
 * const written = await writeRegisters({ handovers: empty, collection: empty }, null, 'xlsx');
 * written.files.map(({ name }) => name) // => ['handovers.xlsx', 'collection.xlsx', 'coverage.xlsx']
 */
export async function writeRegisters(
  books: Books,
  agreement: PolicyAgreement | null,
  format: TableFormat,
): Promise<WrittenRegisters> {
  const { accessLog, ...others } = books;
  return writeBooks(
    {
      ...others,
      ...(accessLog !== undefined && { accessLog: { ...accessLog, rows: [...accessLog.rows] } }),
      ...(agreement !== null && { agreement }),
    },
    format,
  );
}

async function writeBooks(
  books: { readonly [Book in KeptBook]?: KeptBooks[Book] | undefined },
  format: TableFormat,
): Promise<WrittenRegisters> {
  const given = keptKinds.filter(({ book }) => books[book] !== undefined);
  const declared = coverageRecords(
    given.map(({ book }) => book),
    books,
  );
  const written: readonly WrittenTable[] = await Promise.all([
    ...given.flatMap(({ book, tables }) =>
      tables.map((table) => {
        const lists = books[book] as unknown as Readonly<Record<string, readonly unknown[]>>;
        return writeTable(table, tableOfRecords(table, lists[table.list] ?? []), format);
      }),
    ),
    ...(declared.length > 0 ? [writeTable(coverageTable, tableOfRecords(coverageTable, declared), format)] : []),
  ]);
  const findings = written.flatMap((each) => (each.ok ? [] : each.findings));
  return findings.length > 0
    ? { ok: false, findings }
    : { ok: true, files: written.flatMap((each) => (each.ok ? [each.file] : [])) };
}
