import { hasCoverage, keptKinds } from './book-table.ts';
import { REGISTER } from './coverage-table.ts';
import type { KeptBook, KeptBooks } from './kept-book.ts';

/** What is declared of these books as rows of the table of declarations, one for each register. */
export function coverageRecords(
  names: readonly KeptBook[],
  books: { readonly [Book in KeptBook]?: Partial<KeptBooks[Book]> | undefined } = {},
): readonly Readonly<Record<string, unknown>>[] {
  return keptKinds
    .filter((kind) => hasCoverage(kind) && names.includes(kind.book))
    .map(({ book }) => {
      const kept: object = books[book] ?? {};
      return {
        [REGISTER]: book,
        coverage: 'coverage' in kept ? kept.coverage : null,
        verification: 'verification' in kept ? kept.verification : null,
      };
    });
}
