import type { AccessRow } from '@fukushi-kit/schema';

/**
 * Where a value stands in a line: the key, or the keys one within another.
 *
 * @clause none a shape of this project, not of a source
 */
export type FieldName = string | readonly string[];

/**
 * A property with listed words: where the log writes it and what its words mean, or one word that holds for every line.
 *
 * @clause none a shape of this project, not of a source
 */
export type WordField<Word extends string> =
  | { readonly field: FieldName; readonly words: Readonly<Record<string, Word>> }
  | { readonly always: Word };

/**
 * Which key of a line holds which property of a row of the access log (アクセス記録). `null` is a property that the log does
 * not hold; it stays unrecorded. A log without numbers (`sequence` is `null`) is counted by its lines, and then shows nothing
 * about gaps. A moment is a day with a time of day in Japan, or one instant in ISO 8601; with an offset or `Z` it is told in
 * Japanese time, without one it is taken as such.
 *
 * @clause none a shape of this project, not of a source
 */
export interface AccessFields {
  readonly sequence: FieldName | null;
  readonly moment: { readonly on: FieldName; readonly at: FieldName | null } | { readonly instant: FieldName };
  readonly login: FieldName;
  readonly terminal: FieldName | null;
  readonly subject: FieldName | null;
  readonly purpose: FieldName | null;
  readonly action: WordField<AccessRow['action']>;
  readonly result: WordField<AccessRow['result']>;
}

/**
 * The fields of a log that writes rows of the access log as this project does.
 *
 * @clause none a shape of this project, not of a source
 *
 * @example
 * ownAccessFields.login // => 'login'
 */
export const ownAccessFields: AccessFields = {
  sequence: 'sequence',
  moment: { on: 'on', at: 'at' },
  login: 'login',
  terminal: 'terminal',
  subject: 'subject',
  purpose: 'purpose',
  action: {
    field: 'action',
    words: {
      'sign-in': 'sign-in',
      'sign-out': 'sign-out',
      view: 'view',
      create: 'create',
      change: 'change',
      print: 'print',
      export: 'export',
      delete: 'delete',
      return: 'return',
      erase: 'erase',
      other: 'other',
    },
  },
  result: { field: 'result', words: { done: 'done', refused: 'refused' } },
};
