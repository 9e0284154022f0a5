import type { ControlId } from '../control/control-id.ts';
import type { ControlFinding } from './control-finding.ts';
import type { Verdict } from './verdict.ts';

/**
 * How a control stands: its verdict, why, and on whose word.
 *
 * @clause none a shape of this project, not of a source
 */
export interface ControlResult {
  readonly control: ControlId;
  readonly verdict: Verdict;
  readonly findings: readonly ControlFinding[];
  /** The number of the confirmation by a person that counts, `null` where there is none or none is needed. */
  readonly confirmation: string | null;
  /** Numbers of the waivers (例外措置) that cover every breach found; the verdict stays nonconforming. */
  readonly waivers: readonly string[];
  /** Whether the agreement leaves the control out. */
  readonly isExcluded: boolean;
}
