import type { PlainDate } from '@fukushi-kit/calendar';
import type { ReportedStructure } from '@fukushi-kit/schema';
import type { Books } from '../book/books.ts';
import { structureAt } from './structure-at.ts';
import { structureDigest } from './structure-digest.ts';

/**
 * The copy (控え) that is kept of what is reported to the city: the structure that the registers show on `shown`, as it was
 * reported on `reportedOn` under a document number, with its digest.
 *
 * @clause chigasaki-r7:特記2(4)
 * @clause chigasaki-r7:特記2(6)
 *
 * @example
 * const copy = structureSnapshot({}, { number: 'D-7', reportedOn: '2025-03-25', shown: '2025-04-01' });
 * copy.digest === structureDigest(copy.structure) // => true
 */
export function structureSnapshot(
  books: Books,
  { number, reportedOn, shown }: { readonly number: string; readonly reportedOn: PlainDate; readonly shown: PlainDate },
): ReportedStructure {
  const structure = structureAt(books, shown);
  return { number, reportedOn, digest: structureDigest(structure), structure };
}
