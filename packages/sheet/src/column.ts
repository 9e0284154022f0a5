/**
 * A column of a table with typed values: the key of its values in a record, its title in the header, and what may stand
 * in it. `parts` are the keys of the parts of a record around the value that are `null` where nothing of them is recorded.
 *
 * @clause none a shape of this project, not of a source
 */
export interface Column {
  readonly key: string;
  readonly title: string;
  readonly values: ColumnValues;
  readonly parts?: readonly string[];
}

/**
 * What may stand in a column: any text, whole numbers within bounds, days, months, yes or no, or listed words.
 *
 * @clause none a shape of this project, not of a source
 */
export type ColumnValues =
  | { readonly kind: 'text' }
  | { readonly kind: 'integer'; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'day' }
  | { readonly kind: 'month' }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'choice'; readonly options: readonly { readonly value: string; readonly label: string }[] };

/**
 * A value of a cell; `null` is not recorded.
 *
 * @clause none a shape of this project, not of a source
 */
export type CellValue = string | number | boolean | null;
