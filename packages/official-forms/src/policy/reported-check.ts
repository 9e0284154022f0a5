import type { Books, PolicyReport } from '@fukushi-kit/policy-check';
import type { PolicyAgreement } from '@fukushi-kit/schema';
import type { PolicyHeader } from './policy-header.ts';
import type { Remedy } from './remedy.ts';

/**
 * A check as it is put on paper: the report, the registers and the agreement that it was made from, and what people add.
 *
 * @clause none a shape of this project, not of a source
 */
export interface ReportedCheck {
  readonly report: PolicyReport;
  /** The books that the report was made from; their rows are counted and their digests taken, nothing else is copied. */
  readonly books: Books;
  readonly agreement: PolicyAgreement;
  readonly header: PolicyHeader;
  /** What was decided about findings, each by its `key`; the others are left blank. */
  readonly remedies?: Readonly<Record<string, Remedy>>;
}
