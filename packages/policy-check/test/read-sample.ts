import { readFileSync } from 'node:fs';
import { type Documents, type PolicyAgreement, parseDocument } from '@fukushi-kit/schema';
import { type Books, bookKinds } from '../src/index.ts';

/** One of the invented contractors of `samples`, read through the border of the data contract. */
export function readSample(name: 'exemplary' | 'careless'): {
  readonly books: Books;
  readonly agreement: PolicyAgreement;
} {
  const read = <Name extends keyof Documents>(document: Name, file: string): Documents[Name] => {
    const url = new URL(`../samples/${name}/${file}.json`, import.meta.url);
    const parsed = parseDocument(document, JSON.parse(readFileSync(url, 'utf8')));
    if (!parsed.ok) throw new Error(`${name}/${file}: ${JSON.stringify(parsed.findings)}`);
    return parsed.value;
  };
  const books = Object.fromEntries(bookKinds.map((kind) => [kind.name, read(kind.document, kind.file)]));
  return { books, agreement: read('PolicyAgreement', 'agreement') };
}
