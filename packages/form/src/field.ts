import type { ClauseId } from '@fukushi-kit/clause';
import type { Pointer } from './pointer.ts';

/** What every field says of itself: where its value is, what it is called, which clause asks for it. */
interface FieldBase {
  readonly bind: Pointer;
  readonly label: string;
  readonly help?: string;
  readonly clauses: readonly ClauseId[];
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  /** Must be filled in; `omittedFields` tells where it is not. An overlay may set it, never take it back. */
  readonly required?: boolean;
  /** Statutory: an overlay may rename or move it, never hide or loosen it. */
  readonly locked?: boolean;
  /** On screen only: asked for while another value calls for it. Paper shows every field. */
  readonly shownWhen?: ShownWhen;
}

/**
 * When a field is asked for on screen: while what stands at `bind` is one of `is`, or holds one of them. A value that is
 * recorded is shown whatever stands there. `bind` is relative to the row, as that of the field.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface ShownWhen {
  readonly bind: Pointer;
  readonly is: readonly (string | boolean)[];
}

/**
 * What happens to a text that is too long: shrink to `minimum` points, then go on in 別紙, or stop the print.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface Fit {
  readonly minimum: number;
  readonly over: 'sheet' | 'stop';
}

/**
 * A value to be written, on one line or several, a number as its digits. With `lines` above 1 it is running text: it
 * stands at the top of its cell, and a word wider than the cell may be cut as the last resort. With 1 line it stands in
 * the middle, and telephone numbers, addresses of e-mail and other words are never cut; where the cell is high enough it
 * may still go on a second line between words. `before` and `after` are printed on the blank form too.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface TextField extends FieldBase {
  readonly kind: 'text';
  readonly lines: number;
  readonly fit: Fit;
  readonly before?: string;
  readonly after?: string;
}

/**
 * A person's name, 14 points where `size` does not say otherwise, with its reading (ふりがな) above a dotted line. The name
 * is never altered; one too long shrinks, then stands whole in 別紙. Needs 9 mm of height or more.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface NameField extends FieldBase {
  readonly kind: 'name';
  readonly reading: Pointer;
  /** `false` in a narrow cell: the word ふりがな is left out before the reading. */
  readonly captioned?: false;
}

/**
 * A whole number, grouped by thousands, at the right before its unit; below zero with △ before it.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface NumberField extends FieldBase {
  readonly kind: 'number';
  readonly unit: string;
}

/**
 * A day in the Japanese calendar (和暦). On a blank form, and where no day is recorded, the eras to circle (one alone is
 * printed) and room for year, month and day.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface DayField extends FieldBase {
  readonly kind: 'day';
  readonly eras: readonly ('明治' | '大正' | '昭和' | '平成' | '令和')[];
  /** `month`: the value is a month (`2025-06`) and is written 令和7年6月; a day when not given. */
  readonly precision?: 'day' | 'month';
}

/**
 * A choice among listed values, shown as tick boxes or as words to circle, in columns as wide as their widest word, or as
 * marks (○ ◎) of which only the chosen one is written, so that a blank form leaves room to write it. A value that is not
 * listed stops the print.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface ChoiceField extends FieldBase {
  readonly kind: 'choice';
  readonly many: boolean;
  readonly style: 'tick' | 'circle' | 'mark';
  readonly options: readonly { readonly value: string | boolean; readonly label: string }[];
  /** Options beside each other in one row of the cell. */
  readonly perRow: number;
  /** Values that say so without a mark, e.g. `unanswered` beside 同意 and 不同意. */
  readonly unmarked?: readonly string[];
  /** Free words in brackets beside the option `value`, e.g. その他（　）; they reach to the next column. */
  readonly other?: { readonly value: string; readonly bind: Pointer };
}

/**
 * The answer to a consent: two boxes of equal weight, bound to the exact text shown (its version and digest).
 * Never pre-checked; `given` and `refused` in the data tick a box, `unanswered` and `null` none, anything else stops the
 * print. Text, boxes (6 mm) and the version of the text with the head of its digest share the cell.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface ConsentField extends FieldBase {
  readonly kind: 'consent';
  readonly textId: string;
  readonly textVersion: string;
  readonly text: string;
  readonly given: string;
  readonly refused: string;
}

/**
 * A value with a box for each of its characters, such as a registration number or the holder of a bank account in kana;
 * of half-width kana the voicing mark has a box of its own. From the left, or up to the last box with `align: 'right'`.
 * One with more characters than boxes stops the print. On a blank form the boxes are empty.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface CombField extends FieldBase {
  readonly kind: 'comb';
  /** Number of boxes. */
  readonly cells: number;
}

/**
 * A field of a form.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export type Field = TextField | NameField | NumberField | DayField | ChoiceField | ConsentField | CombField;
