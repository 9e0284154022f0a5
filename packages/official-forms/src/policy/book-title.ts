import { type BookName, bookKinds } from '@fukushi-kit/policy-check';
import { schemas } from '@fukushi-kit/schema';

/** The Japanese name of a book of a check (ID台帳). */
export function bookTitle(name: BookName): string {
  const kind = bookKinds.find((each) => each.name === name);
  return (kind && schemas[kind.document].title) ?? name;
}
