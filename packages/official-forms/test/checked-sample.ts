import { type PlainDate, plainDate } from '@fukushi-kit/calendar';
import { type CatalogueId, evaluateAll } from '@fukushi-kit/policy-check';
import { readSample } from '../../policy-check/test/read-sample.ts';
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

/** An invented contractor, checked by a catalogue. */
export function checkedSample(name: 'exemplary' | 'careless', catalogue: CatalogueId): ReportedCheck {
  const { books, agreement } = readSample(name);
  return { report: evaluateAll(catalogue, books, agreement, asOf), books, agreement, header: noHeader };
}
