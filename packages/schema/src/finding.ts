/**
 * How much a finding weighs: an `error` stops the work, a `warning` wants a person's eyes, a `notice` is only told.
 *
 * @clause none a notion of this project, not of a source
 */
export type Severity = 'error' | 'warning' | 'notice';

/**
 * Something missing, wrong or doubtful in data: the stable `code`, where it is, and the clauses that ask for it.
 *
 * A finding carries paths, never values, so that it can be logged without personal data; `detail` holds only bounds,
 * counts and names of fields. Its Japanese text is made from the code by the package that found it.
 *
 * @clause none a shape of this project, not of a source
 */
export interface Finding<Code extends string = string, Citation extends string = string> {
  readonly code: Code;
  readonly path: readonly PropertyKey[];
  readonly severity: Severity;
  readonly clauses?: readonly Citation[];
  readonly detail?: Readonly<Record<string, string | number>>;
}

/**
 * The outcome of reading unknown input: the value, or every finding that stands against it.
 *
 * @clause none a shape of this project, not of a source
 */
export type Parsed<T, Code extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly findings: readonly Finding<Code>[] };
