/**
 * A table as text: the titles of its columns, then rows of as many cells. An empty cell is a value that nobody recorded.
 * `lines` says where each row stands in its file as a spreadsheet counts, from 1, where that is not simply below the one
 * before, because rows are empty or the header stands lower.
 *
 * @clause none a shape of this project, not of a source
 */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines?: readonly number[];
}

/** The table with the lines of its rows, where they are not what anyone would count. */
export function withLines(table: Table, lines: readonly number[]): Table {
  return lines.every((line, index) => line === index + 2) ? table : { ...table, lines };
}
