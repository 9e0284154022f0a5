import { schemas } from '@fukushi-kit/schema';
import { bookKinds } from './book-kinds.ts';
import type { BookName } from './books.ts';

/**
 * What a book of a check is called in Japanese, by the title of its schema.
 *
 * @clause none words of the data contract
 *
 * @example
 * bookTitle('ids') // => 'ID台帳'
 */
export function bookTitle(name: BookName): string {
  const kind = bookKinds.find((each) => each.name === name);
  return kind === undefined ? name : (schemas[kind.document].title ?? name);
}
