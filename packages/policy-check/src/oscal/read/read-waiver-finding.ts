import type { PolicyFinding, WaiverFindingCode } from '../../finding-code.ts';
import { fault, type Read } from './fault.ts';
import { ownValue } from './own-values.ts';
import type { Placed } from './placed.ts';
import { countOf } from './read-finding.ts';
import type { ObservationShape } from './results-shape.ts';

const CODES: Readonly<Record<WaiverFindingCode, true>> = {
  'waiver-without-approver': true,
  'waiver-without-document': true,
  'waiver-expired': true,
  'waiver-not-yet-in-force': true,
  'waiver-of-nothing': true,
  'waiver-of-other-findings': true,
  'waiver-of-unknown-control': true,
};

/** A waiver without effect, from its observation. */
export function readWaiverFinding({ part, path }: Placed<ObservationShape>): Read<PolicyFinding<WaiverFindingCode>> {
  const code = ownValue(part, 'code');
  const index = countOf(ownValue(part, 'index'));
  if (code === null || !isCode(code) || index === null) return { faults: [fault('oscal-property-missing', path)] };
  return { value: { code, path: ['waivers', index], severity: 'warning', clauses: [] } };
}

function isCode(text: string): text is WaiverFindingCode {
  return Object.hasOwn(CODES, text);
}
