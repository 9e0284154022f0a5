import type { PlainDate } from '@fukushi-kit/calendar';
import type { AccessRow, PolicyAgreement } from '@fukushi-kit/schema';
import type { Books } from '../book/books.ts';
import { catalogue as catalogueOf } from '../catalogue/catalogues.ts';
import type { CatalogueId } from '../control/catalogue.ts';
import { assessment, type Question } from './assessment.ts';
import { type PolicyReport, policyReport } from './policy-report.ts';
import { waiverFindings } from './waived.ts';

/**
 * A check of a whole catalogue under way: `see` takes the rows of the access log one by one, in their order; `report` tells
 * how everything stands by what was seen so far.
 *
 * @clause none a shape of this project, not of a source
 */
export interface OpenCheck {
  readonly see: (row: AccessRow) => void;
  readonly report: () => PolicyReport;
}

/**
 * Begins to check a catalogue. The rows of the access log are given to it one by one, so that a log of any length can be
 * checked as it is read; those in `books.accessLog` are not looked at, only its coverage and the verification of its chain.
 *
 * @throws {RangeError} if there is no such catalogue, or a day of the books does not exist.
 *
 * @clause none the controls carry the clauses
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * const check = openCheck('kashiwa-r7', {}, noAgreement, plainDate('2025-06-30'));
 * check.see({ sequence: 1, on: '2025-06-02', at: '09:05', login: 'a01', terminal: 'T-1', action: 'view', subject: null,
 *   purpose: 'U-1', result: 'done' });
 * check.report().counts.conforming // => 0
 */
export function openCheck(id: CatalogueId, books: Books, agreement: PolicyAgreement, asOf: PlainDate): OpenCheck {
  const question: Question = { catalogue: catalogueOf(id), books, agreement, asOf };
  const controls = question.catalogue.chapters.flatMap((chapter) => chapter.controls);
  const { see, results } = assessment(question, controls);
  return {
    see,
    report() {
      const told = results();
      return policyReport(question.catalogue, asOf, told, waiverFindings(books.waivers, told, asOf));
    },
  };
}

/**
 * How all controls of a catalogue stand as of the end of a day, with the counts by chapter and verdict. The rows of the
 * access log are gone through once.
 *
 * @throws {RangeError} if there is no such catalogue, or a day of the books does not exist.
 *
 * @clause kashiwa-r7:10(2)ウ
 * @clause chigasaki-r7:特記12(1)
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * const { counts, results } = evaluateAll('chigasaki-r7', {}, noAgreement, plainDate('2025-06-30'));
 * counts.conforming // => 0
 * counts.leftToCity // => 5
 * results[0].verdict // => 'unverified'
 */
export function evaluateAll(id: CatalogueId, books: Books, agreement: PolicyAgreement, asOf: PlainDate): PolicyReport {
  const check = openCheck(id, books, agreement, asOf);
  for (const row of books.accessLog?.rows ?? []) check.see(row);
  return check.report();
}

/**
 * The same for an access log that comes from elsewhere, row by row, and is never held whole.
 *
 * @throws {RangeError} if there is no such catalogue, or a day of the books does not exist.
 *
 * @clause none the controls carry the clauses
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * async function* rows() {}
 * const report = await evaluateStream('kashiwa-r7', {}, rows(), noAgreement, plainDate('2025-06-30'));
 * report.counts.nonconforming // => 0
 */
export async function evaluateStream(
  id: CatalogueId,
  books: Books,
  rows: AsyncIterable<AccessRow> | Iterable<AccessRow>,
  agreement: PolicyAgreement,
  asOf: PlainDate,
): Promise<PolicyReport> {
  const check = openCheck(id, books, agreement, asOf);
  for await (const row of rows) check.see(row);
  return check.report();
}
