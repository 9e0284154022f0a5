import type { ClauseId } from '@fukushi-kit/clause';
import type { Field } from './field.ts';
import type { Millimetres } from './points.ts';

/**
 * A cell: how far it reaches, how it looks, what stands in it.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface Cell {
  readonly id: string;
  /** Columns and rows that it covers; 1 when not given. */
  readonly columns?: number;
  readonly rows?: number;
  /** Tint of a label or of the part that the office fills in. */
  readonly shade?: boolean;
  /** The rule on its left; `dotted` joins cells that belong together. */
  readonly left?: 'thin' | 'dotted' | 'none';
  /** The rule above it; `dotted` joins rows that belong together. */
  readonly top?: 'thin' | 'dotted' | 'none';
  readonly content: Label | Field | Line | Stack | Signature | Sketch | Empty;
}

/**
 * A cell that names what stands beside it (table header): in its middle, or at the left as part of a line or a stack. Like
 * all fixed text it shrinks to 7 points where it must; a line break in it stays.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface Label {
  readonly kind: 'label';
  readonly text: string;
  readonly size?: number;
  readonly align?: 'left' | 'center';
  /** What it heads; `row` when not given. */
  readonly scope?: 'row' | 'column';
}

/**
 * Parts beside each other in one cell, each with its share of the width, 1 mm between.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface Line {
  readonly kind: 'line';
  readonly parts: readonly { readonly share: number; readonly content: Label | Field | Static }[];
}

/**
 * Parts below each other in one cell, each with its height; 1 mm of the cell goes to its padding, so that heights which
 * fill the cell are scaled down to what is left.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface Stack {
  readonly kind: 'stack';
  readonly parts: readonly {
    readonly height: Millimetres;
    readonly content: Label | Field | Line | Static | Signature;
  }[];
}

/**
 * Fixed text within a cell, e.g. `〜` or the sentence that a consent answers.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface Static {
  readonly kind: 'static';
  readonly id: string;
  readonly text: string;
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
}

/**
 * A cell that stays empty.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface Empty {
  readonly kind: 'empty';
}

/**
 * Room for a signature (署名), with a ring of 18 mm for a seal where one is asked. Always written by hand.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface Signature {
  readonly kind: 'signature';
  readonly id: string;
  readonly label: string;
  readonly seal: boolean;
  readonly clauses: readonly ClauseId[];
}

/**
 * Room for a drawing by hand (略図); `hint` stands small in its corner.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface Sketch {
  readonly kind: 'sketch';
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly clauses: readonly ClauseId[];
}
