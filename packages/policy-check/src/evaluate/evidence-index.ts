import { canonicalJson } from '@fukushi-kit/rule';
import type { Coverage } from '@fukushi-kit/schema';
import { bookKinds } from '../book/book-kinds.ts';
import type { BookName, Books } from '../book/books.ts';
import { textDigest } from '../text-digest.ts';

/**
 * One book that a check had before it: how many rows, for which days it was declared complete, and the digest of its content.
 *
 * @clause none a shape of this project, not of a source
 */
export interface BookEvidence {
  readonly book: BookName;
  /** `null` for the access log, whose rows may be gone through once only. */
  readonly rows: number | null;
  readonly coverage: Coverage | null;
  /** SHA-256 of the book as canonical JSON (RFC 8785); of the access log without its rows. */
  readonly digest: string;
}

/**
 * The list of evidence (証跡の一覧): every book that was given, with its digest, so that it can be told later what a check
 * looked at. Books that were not given are not in it.
 *
 * @clause chigasaki-r7:特記12(1)
 * @clause kashiwa-r7:10(2)ウ
 *
 * @example
 * evidenceIndex({ waivers: { schemaVersion: '1', rows: [] } }).map(({ book, rows }) => [book, rows]) // => [['waivers', 0]]
 */
export function evidenceIndex(books: Books): readonly BookEvidence[] {
  return bookKinds.flatMap(({ name }) => {
    const book = books[name];
    if (book === undefined) return [];
    const { rows, ...head } = book;
    const held = name === 'accessLog' ? head : { ...head, rows };
    return [
      {
        book: name,
        rows: name === 'accessLog' || !Array.isArray(rows) ? null : rows.length,
        coverage: 'coverage' in book ? book.coverage : null,
        digest: textDigest(canonicalJson(held)),
      },
    ];
  });
}
