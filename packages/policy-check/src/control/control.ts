import type { ControlEntry } from './control-entry.ts';
import type { ControlId } from './control-id.ts';

/**
 * A control (管理策): one thing to be checked that a clause asks for, with the registers and numbers that decide it.
 *
 * @clause none a shape of this project, not of a source
 */
export interface Control extends ControlEntry {
  readonly id: ControlId;
  readonly sharesWith: ControlId | null;
}
