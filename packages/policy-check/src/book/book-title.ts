import { schemas } from '@fukushi-kit/schema';
import { bookKinds } from './book-kinds.ts';
import type { BookName } from './books.ts';

/** What a book is called in Japanese, by the title of its schema. */
export function bookTitle(name: BookName): string {
  const kind = bookKinds.find((each) => each.name === name);
  return kind === undefined ? name : (schemas[kind.document].title ?? name);
}
