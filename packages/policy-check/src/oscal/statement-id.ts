import { isControlId } from '../catalogue/catalogues.ts';
import type { ControlId } from '../control/control-id.ts';

const ENDING = '_smt';

/** The id of the statement of a control, which is what a finding is about. */
export function statementId(id: ControlId): string {
  return `${id}${ENDING}`;
}

/** The control whose statement has this id. */
export function statementControl(id: string): ControlId | null {
  const control = id.endsWith(ENDING) ? id.slice(0, -ENDING.length) : '';
  return isControlId(control) ? control : null;
}
