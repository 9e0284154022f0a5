import type { PlainDate } from '@fukushi-kit/calendar';
import { keptKind } from './book-table.ts';
import { fileFinding } from './file-finding.ts';
import type { KeptBook, KeptBooks } from './kept-book.ts';
import { readFiles } from './read-files.ts';
import type { RegisterFile } from './register-file.ts';
import type { RegisterFileFinding } from './register-file-finding.ts';

/**
 * One register, or everything that stands against its files.
 *
 * @clause none a shape of this project, not of a source
 */
export type ReadRegister<Book extends KeptBook> =
  | { readonly ok: true; readonly value: KeptBooks[Book]; readonly findings: readonly RegisterFileFinding[] }
  | { readonly ok: false; readonly findings: readonly RegisterFileFinding[] };

/**
 * Reads one register from its file, and what is declared of it (網羅の申告) from `coverage.csv` or `coverage.xlsx` where that
 * is given too; without, nothing is declared. The agreement has three files. The register is refused whole or read whole.
 *
 * @clause none a register has to be sound whatever clause it serves
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * import { readRegister } from '@fukushi-kit/policy-check/registers';
 * const text = '番号,種別,登録番号,本業務が範囲に入るか,有効期間の始まり,有効期限\r\nCE-1,ISMS,,はい,令和7年4月1日,2028/3/31\r\n';
 * const file = { name: 'certifications.csv', bytes: new TextEncoder().encode(text) };
 * const read = await readRegister('certifications', [file], plainDate('2025-06-30'));
 * read.value.rows
 * // => [{ number: 'CE-1', kind: 'isms', registration: null, coversWork: true, from: '2025-04-01', until: '2028-03-31' }]
 */
export async function readRegister<Book extends KeptBook>(
  book: Book,
  files: readonly RegisterFile[],
  asOf: PlainDate,
): Promise<ReadRegister<Book>> {
  const { books, findings: all } = await readFiles(files, asOf);
  const findings = all.filter(({ code }) => code !== 'coverage-of-no-file');
  const value = books[book] as KeptBooks[Book] | undefined;
  if (findings.some(({ severity }) => severity === 'error')) return { ok: false, findings };
  if (value !== undefined) return { ok: true, value, findings };
  const absent = keptKind(book).tables.map(({ file }) => fileFinding(file, 'table-missing', 'error', { table: file }));
  return { ok: false, findings: [...findings, ...absent] };
}
