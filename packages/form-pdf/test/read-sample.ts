import { readFileSync } from 'node:fs';
import { type Books, bookKinds } from '@fukushi-kit/policy-check';
import { type Documents, type PolicyAgreement, parseDocument } from '@fukushi-kit/schema';

/** The books and the agreement of one of the invented contractors of policy-check. */
export function readSample(name: 'exemplary' | 'careless'): {
  readonly books: Books;
  readonly agreement: PolicyAgreement;
} {
  const read = <Name extends keyof Documents>(document: Name, file: string): Documents[Name] => {
    const url = new URL(`../../policy-check/samples/${name}/${file}.json`, import.meta.url);
    const parsed = parseDocument(document, JSON.parse(readFileSync(url, 'utf8')));
    if (!parsed.ok) throw new Error(`${name}/${file}: ${JSON.stringify(parsed.findings)}`);
    return parsed.value;
  };
  const books = Object.fromEntries(bookKinds.map((kind) => [kind.name, read(kind.document, kind.file)]));
  return { books, agreement: read('PolicyAgreement', 'agreement') };
}
