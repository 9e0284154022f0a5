import type { PolicyAgreement } from '@fukushi-kit/schema';
import type { Books } from '../book/books.ts';
import type { PolicyReport } from '../evaluate/policy-report.ts';

/**
 * What the documents of a check are made from: the report, and what it was made from.
 *
 * @clause none a shape of this project, not of a source
 */
export interface OscalInput {
  readonly report: PolicyReport;
  /** The books that were checked; only numbers, counts, days and digests of them are written. */
  readonly books: Books;
  readonly agreement: PolicyAgreement;
  /** What names the contract; the number in the contract register where it is not given and there is one only. */
  readonly contract?: string;
  /** `last-modified`; the end of the day of the check (Japan) where it is not given. */
  readonly modified?: string;
}

/**
 * One document as a file.
 *
 * @clause none a shape of this project, not of a source
 */
export interface OscalDocument {
  /** The name of its file, by which the other documents refer to it: `kashiwa-r7-assessment-results.json`. */
  readonly name: string;
  /** JSON, ending in a line feed. */
  readonly text: string;
}
