import { type PlainDate, plainDate } from '@fukushi-kit/calendar';
import fc from 'fast-check';
import { type Books, bookKinds, type CatalogueId, catalogues, evaluateAll } from '../../src/index.ts';
import type { OscalInput } from '../../src/oscal/index.ts';
import { readSample } from '../read-sample.ts';

type SampleName = 'exemplary' | 'careless';

const samples = { exemplary: readSample('exemplary'), careless: readSample('careless') };

/** Two weeks after the end of the contract of the samples, when everything can be asked. */
const ASKED: PlainDate = plainDate('2026-04-15');

/** What to check: which sample by which catalogue, as of which day, and which of its books are missing. */
export interface CheckQuestion {
  readonly sample: SampleName;
  readonly catalogue: CatalogueId;
  readonly asOf?: PlainDate;
  readonly without?: readonly string[];
}

/** A check of a sample. */
export function checkOf({ sample, catalogue, asOf = ASKED, without = [] }: CheckQuestion): OscalInput {
  const { books: all, agreement } = samples[sample];
  const books: Books = Object.fromEntries(Object.entries(all).filter(([name]) => !without.includes(name)));
  return { report: evaluateAll(catalogue, books, agreement, asOf), books, agreement };
}

/** Every catalogue with each sample. */
export const everyCheck: readonly (readonly [string, OscalInput])[] = catalogues.flatMap(({ id }) =>
  (['exemplary', 'careless'] as const).map(
    (sample) => [`${id}, ${sample}`, checkOf({ sample, catalogue: id })] as const,
  ),
);

/** Any check of a sample on some day, with any of the books missing; small, so that a counterexample can be read. */
export const arbitraryQuestion: fc.Arbitrary<CheckQuestion> = fc.record({
  sample: fc.constantFrom('exemplary' as const, 'careless' as const),
  catalogue: fc.constantFrom(...catalogues.map(({ id }) => id)),
  asOf: fc.constantFrom('2025-03-31', '2025-09-30', '2026-03-31', '2026-04-15', '2027-01-31').map(plainDate),
  without: fc.subarray(bookKinds.map(({ name }) => name)),
});
