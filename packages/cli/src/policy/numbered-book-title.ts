import { type BookName, bookKinds, bookTitle } from '@fukushi-kit/policy-check';

/** A book by its number and its Japanese name, e.g. `R2 ID台帳`; the books beside the registers have no number. */
export function numberedBookTitle(name: BookName): string {
  const code = bookKinds.find((each) => each.name === name)?.code ?? null;
  return code === null ? bookTitle(name) : `${code} ${bookTitle(name)}`;
}
