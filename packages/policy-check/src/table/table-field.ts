import type { ColumnValues } from '@fukushi-kit/sheet';

/** A column of a register, or a part of an entry in one: its key in a row, its title, and what may stand there. */
export interface TableField {
  readonly key: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly isNullable: boolean;
  readonly shape: FieldShape;
}

/**
 * What may stand in a field: one value, a list, a record of several fields within a list, or a word that is always the
 * same and therefore has no column. Free text may hold any mark that could part entries.
 */
export type FieldShape =
  | {
      readonly kind: 'one';
      readonly values: ColumnValues;
      readonly isTime: boolean;
      readonly isFree: boolean;
      readonly form: string | undefined;
    }
  | { readonly kind: 'list'; readonly of: FieldShape; readonly isNullable: boolean }
  | { readonly kind: 'record'; readonly fields: readonly TableField[] }
  | { readonly kind: 'constant'; readonly value: string };
