import { type BookName, bookTitle as titleOfBook } from '@fukushi-kit/policy-check';
import { schemas } from '@fukushi-kit/schema';
import { words } from './words.ja.ts';

/** What a book is called, those included that the app keeps beside the registers: the agreement and what is covered. */
export function bookTitle(book: BookName | 'agreement' | 'coverage'): string {
  if (book === 'coverage') return words.coverage;
  return book === 'agreement' ? (schemas.PolicyAgreement.title ?? book) : titleOfBook(book);
}
