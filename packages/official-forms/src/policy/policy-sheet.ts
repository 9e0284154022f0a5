import type { Blanks } from '../blanks-of.ts';

/**
 * One printed sheet of a check: the id of its form, its data, which keep the schema of that form, and what of it is left to be
 * written by hand.
 *
 * @clause none a shape of this project, not of a source
 */
export interface PolicySheet {
  readonly form: string;
  readonly data: unknown;
  readonly blank: readonly Blanks[];
}
