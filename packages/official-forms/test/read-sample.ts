import { readFileSync } from 'node:fs';
import { type PlainDate, plainDate } from '@fukushi-kit/calendar';
import { type Books, bookKinds, type CatalogueId, evaluateAll } from '@fukushi-kit/policy-check';
import { type Documents, type PolicyAgreement, parseDocument } from '@fukushi-kit/schema';
import type { PolicyHeader, ReportedCheck } from '../src/index.ts';

/** The day as of which the invented contractors are checked. */
export const asOf: PlainDate = plainDate('2026-04-15');

/** A header in which nothing is recorded. */
export const noHeader: PolicyHeader = {
  controlNumber: null,
  madeOn: null,
  contractName: null,
  contractorName: null,
  kind: null,
  from: null,
  to: null,
  by: null,
  rulesVersion: null,
  logHead: null,
  remark: null,
  confirmedBy: null,
  confirmedOn: null,
};

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

/** An invented contractor, checked by a catalogue. */
export function checkedSample(name: 'exemplary' | 'careless', catalogue: CatalogueId): ReportedCheck {
  const { books, agreement } = readSample(name);
  return { report: evaluateAll(catalogue, books, agreement, asOf), books, agreement, header: noHeader };
}
