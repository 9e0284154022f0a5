import { type ControlFinding, control, controlFindingText, isControlId } from '@fukushi-kit/policy-check';
import { clausePlace } from './clause-place.ts';

/** A finding as a sheet says it. One that is about other controls names their clauses, since no sheet prints ids of controls. */
export function findingText(finding: ControlFinding): string {
  const rows = finding.rows.map((row) => (isControlId(row) ? clausePlace(control(row).clause) : row));
  return controlFindingText(finding.book === null ? { ...finding, rows } : finding);
}
