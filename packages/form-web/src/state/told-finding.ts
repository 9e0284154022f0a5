import type { Severity } from '@fukushi-kit/schema';

/**
 * A finding of another package about the data of a form, with its Japanese text, e.g. of `omissions` of the evacuation
 * plan. It is shown at the control of its path, or in the summary alone.
 *
 * @clause none a shape of this project, not of a source
 */
export interface ToldFinding {
  readonly path: readonly PropertyKey[];
  readonly severity: Severity;
  readonly text: string;
}
