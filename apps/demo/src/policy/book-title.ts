import type { BookName } from '@fukushi-kit/policy-check';
import { schemas } from '@fukushi-kit/schema';
import { documentOf } from './register-body.ts';
import { words } from './words.ja.ts';

/** What a book is called, by the title of its schema. */
export function bookTitle(book: BookName | 'agreement' | 'coverage'): string {
  return book === 'coverage' ? words.coverage : (schemas[documentOf(book)].title ?? book);
}
