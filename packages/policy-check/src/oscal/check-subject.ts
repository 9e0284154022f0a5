import type { WaiverBook } from '@fukushi-kit/schema';
import type { BookEvidence } from '../evaluate/evidence-index.ts';
import type { PolicyReport } from '../evaluate/policy-report.ts';
import type { OscalWriting } from './oscal-occasion.ts';
import { oscalUuid } from './oscal-uuid.ts';

/** What the parts of the results of one check are made from. */
export interface CheckSubject {
  readonly report: PolicyReport;
  readonly evidence: readonly BookEvidence[];
  readonly waivers: WaiverBook | undefined;
  readonly writing: OscalWriting;
}

/** The UUID of a part of the results: of this contract, this catalogue and this day. */
export function partUuid({ report, writing }: CheckSubject, kind: string, ...parts: readonly string[]): string {
  return oscalUuid(writing.contract, report.catalogue, report.asOf, kind, ...parts);
}
