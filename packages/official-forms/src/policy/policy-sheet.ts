/**
 * One printed sheet of a check: the id of its form and its data, which keep the schema of that form.
 *
 * @clause none a shape of this project, not of a source
 */
export interface PolicySheet {
  readonly form: string;
  readonly data: unknown;
}
