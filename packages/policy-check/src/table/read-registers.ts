import type { PlainDate } from '@fukushi-kit/calendar';
import type { PolicyAgreement } from '@fukushi-kit/schema';
import type { Books } from '../book/books.ts';
import { noAgreement } from '../evaluate/agreed.ts';
import { readFiles } from './read-files.ts';
import type { RegisterFile } from './register-file.ts';
import type { RegisterFileFinding } from './register-file-finding.ts';

/**
 * What a check has before it, with what a person should know of the files; or everything that stands against them.
 *
 * @clause none a shape of this project, not of a source
 */
export type ReadRegisters =
  | {
      readonly ok: true;
      readonly books: Books;
      readonly agreement: PolicyAgreement;
      readonly findings: readonly RegisterFileFinding[];
    }
  | { readonly ok: false; readonly findings: readonly RegisterFileFinding[] };

/**
 * Reads the files of a contractor, each CSV, Excel or JSON, ready for `evaluateAll`. All or nothing: if one file is broken
 * (header, torn CSV, Shift_JIS, a number twice, a day after `asOf`, …) there are no books at all, so that nothing is
 * evaluated by half a register, and every finding names its file, line and column. A file with an unknown name is a
 * warning. A register that has no file stays out of `books`, which the check tells; without an agreement nothing is agreed.
 *
 * @clause none a register has to be sound whatever clause it serves
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * import { readRegisters, registerFileText } from '@fukushi-kit/policy-check/registers';
 * const bytes = new TextEncoder().encode('番号,点検項目\r\nCF-1,k10-2-o4\r\n');
 * const read = await readRegisters([{ name: 'confirmations.csv', bytes }], plainDate('2025-06-30'));
 * read.ok // => false
 * registerFileText(read.findings[0]) // => 'confirmations.csv 1行目「確かめた結果」：要る列がありません'
 */
export async function readRegisters(files: readonly RegisterFile[], asOf: PlainDate): Promise<ReadRegisters> {
  const { books: all, findings } = await readFiles(files, asOf);
  if (findings.some(({ severity }) => severity === 'error')) return { ok: false, findings };
  const { agreement = noAgreement, ...books } = all;
  return { ok: true, books, agreement, findings };
}
