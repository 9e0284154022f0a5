import { bookKinds } from '../book/book-kinds.ts';
import { bookTitle } from '../book/book-title.ts';
import type { BookName } from '../book/books.ts';
import { type CheckSubject, partUuid } from './check-subject.ts';
import type { OscalResource } from './model/oscal-back-matter.ts';
import { oscalWords } from './oscal-words.ja.ts';
import { optionalProperty, ownProperty } from './own-property.ts';

/** The evidence that an observation refers to: a resource of the document, and what it is called. */
export interface RelevantEvidence {
  readonly href: string;
  readonly description: string;
}

/**
 * The books that were checked, each as a resource. The digest is that of the canonical form and not of a file, so it is a
 * property and no hash of a link; who declared a book complete is a person and is not written.
 */
export function evidenceResources(subject: CheckSubject): readonly OscalResource[] {
  return subject.evidence.map(({ book, rows, coverage, digest }) => ({
    uuid: resourceUuid(subject, book),
    title: titleOf(book),
    props: [
      { name: 'type', value: 'evidence' },
      ownProperty('book', book),
      ...optionalProperty('rows', rows),
      ...(coverage === null
        ? []
        : [
            ...optionalProperty('coverage-from', coverage.from),
            ...optionalProperty('coverage-to', coverage.to),
            ...optionalProperty('coverage-declared-on', coverage.declaredOn),
            ownProperty('coverage-nil', String(coverage.nil)),
          ]),
      ownProperty('digest', digest, book === 'accessLog' ? oscalWords.headDigest : oscalWords.digest),
    ],
  }));
}

/** References to those of some books that were checked, each once. */
export function relevantEvidence(subject: CheckSubject, books: readonly BookName[]): readonly RelevantEvidence[] {
  const given = subject.evidence.map(({ book }) => book).filter((book) => books.includes(book));
  return given.map((book) => ({ href: `#${resourceUuid(subject, book)}`, description: titleOf(book) }));
}

function titleOf(book: BookName): string {
  const code = bookKinds.find(({ name }) => name === book)?.code ?? null;
  return oscalWords.evidence(code, bookTitle(book));
}

function resourceUuid(subject: CheckSubject, book: BookName): string {
  return partUuid(subject, 'book', book);
}
