import { type BookName, bookKinds } from '@fukushi-kit/policy-check';
import { schemas } from '@fukushi-kit/schema';

/** A book by its number and its Japanese name, e.g. `R2 ID台帳`; the books beside the registers have no number. */
export function bookTitle(name: BookName): string {
  const kind = bookKinds.find((each) => each.name === name);
  if (kind === undefined) return name;
  return [kind.code, schemas[kind.document].title ?? name].filter((part) => part !== null).join(' ');
}
