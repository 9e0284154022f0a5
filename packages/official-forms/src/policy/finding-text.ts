import { clause } from '@fukushi-kit/clause';
import { type ControlFinding, control, controlFindingText, isControlId } from '@fukushi-kit/policy-check';

/**
 * A finding as a sheet says it. One that is about other controls names their clauses, each once, since no sheet prints ids of
 * controls.
 */
export function findingText(finding: ControlFinding): string {
  if (finding.named !== 'controls') return controlFindingText(finding);
  const clauses = finding.rows.map((row) => (isControlId(row) ? clause(control(row).clause).at : row));
  const rows = [...new Set(clauses)];
  return controlFindingText({ ...finding, rows, total: rows.length + finding.total - finding.rows.length });
}
