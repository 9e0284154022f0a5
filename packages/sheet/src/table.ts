/**
 * A table as text: the titles of its columns, then rows of as many cells. An empty cell is a value that nobody recorded.
 *
 * @clause none a shape of this project, not of a source
 */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
