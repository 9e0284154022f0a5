import type { RegisterFileFinding } from './register-file-finding.ts';

/** Where something stands: in which file, on which line, under which title. */
export interface Place {
  readonly file: string;
  readonly line: number | null;
  readonly column: string | number | null;
}

/** A book as its files tell it, before it is checked: the document, and where each part of it stands. */
export type BookReading =
  | {
      readonly ok: true;
      readonly document: unknown;
      readonly placeOf: (path: readonly PropertyKey[]) => Place;
      /** What is needed of a cell, where its form is described. */
      readonly formOf: (path: readonly PropertyKey[]) => string | undefined;
      /** Whether nothing in a place is a blank cell. */
      readonly isTable: boolean;
      /** Cells that have no value; the document holds nothing in their place. */
      readonly findings: readonly RegisterFileFinding[];
    }
  | { readonly ok: false; readonly findings: readonly RegisterFileFinding[] };
