import { type BookTable, keptKind, keptKinds } from './book-table.ts';
import { coverageRecords } from './coverage-records.ts';
import { coverageTable } from './coverage-table.ts';
import type { KeptBook } from './kept-book.ts';
import type { RegisterFile, TableFormat } from './register-file.ts';
import { tableOfRecords, writeTable } from './write-table.ts';

/** Rows of a fresh workbook in which all that is typed stays text; whoever needs more copies one down. */
const BLANK_ROWS = 200;

/**
 * What has a template: every book that is kept in files, and the declarations of coverage (網羅の申告) of all registers.
 *
 * @clause none names of this project, not of a source
 *
 * @example
 * import { keptBooks } from '@fukushi-kit/policy-check/registers';
 * keptBooks.length // => 29
 * keptBooks.slice(-2) // => ['agreement', 'coverage']
 */
export const keptBooks: readonly (KeptBook | 'coverage')[] = [...keptKinds.map(({ book }) => book), 'coverage'];

/**
 * Empty tables of a book to be filled in, one row of headings each; the agreement has three, every other book one. A
 * workbook also has a sheet that says how each column is filled in, and offers the words of closed lists. `coverage` lists
 * all registers, and the agreement all numbers and doubts, so that only what is declared or agreed has to be added; a line
 * left as it is says nothing.
 *
 * @throws {RangeError} if there is no such book.
 *
 * @clause none a matter of files
 *
 * @example
 * import { registerTemplate } from '@fukushi-kit/policy-check/registers';
 * const [{ name, bytes }] = await registerTemplate('handovers', 'csv');
 * name // => 'handovers.csv'
 * new TextDecoder().decode(bytes) // => '番号,相手,引継ぎ期間の始まり,引継ぎ期間の終わり,引き継ぐもの,引き継いだ日\r\n'
 */
export async function registerTemplate(
  book: KeptBook | 'coverage',
  format: TableFormat,
): Promise<readonly RegisterFile[]> {
  const tables = book === 'coverage' ? [coverageTable] : keptKind(book).tables;
  const written = await Promise.all(
    tables.map((table) => writeTable(table, tableOfRecords(table, listedRecords(table)), format, BLANK_ROWS)),
  );
  return written.map((each) => {
    if (!each.ok) throw new RangeError('a table of no rows cannot be refused');
    return each.file;
  });
}

function listedRecords(table: BookTable): readonly unknown[] {
  if (!table.listsWords) return [];
  if (table === coverageTable) return coverageRecords(keptKinds.map(({ book }) => book));
  const [first] = table.fields;
  if (first?.shape.kind !== 'one' || first.shape.values.kind !== 'choice') return [];
  return first.shape.values.options.map(({ value }) => ({ [first.key]: value }));
}
