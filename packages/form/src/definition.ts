import type { ClauseId } from '@fukushi-kit/clause';

/**
 * A place in the form's data (JSON Pointer, RFC 6901), e.g. `/person/name`. Inside a list row it is relative to the row.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export type Pointer = `/${string}`;

/**
 * A length on paper in millimetres.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export type Millimetres = number;

/**
 * One official form: its identity, the sheets it is drawn on and the copies it is made in. Everything that reaches
 * paper or screen comes from here and from the data; a form never computes a figure and never decides.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface FormDefinition {
  /** Stable id within its specification, e.g. `chigasaki-r7/evacuation-plan`. */
  readonly id: string;
  readonly version: string;
  /** The number by which the contract names it, e.g. `様式1`. */
  readonly number?: string;
  readonly title: string;
  /** `reference` (参考様式): the official sheet is not among the sources, and the footer says so. */
  readonly standing: 'official' | 'reference';
  readonly clauses: readonly ClauseId[];
  /** `$id` of the JSON Schema of its data. */
  readonly schema: string;
  /** Point size of values where a cell does not say otherwise. */
  readonly size: number;
  readonly copies: readonly Copy[];
  readonly sheets: readonly Sheet[];
}

/**
 * One of the copies that a form is made in (正本, 副本, 控).
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface Copy {
  readonly id: string;
  readonly mark: string;
  /** Smallest size of any value on this copy, in points; the copy for the person is 10.5 or more where it can be. */
  readonly minimumSize?: number;
}

/**
 * One page as drawn (A4 upright, 175 mm by 267 mm for blocks). A list that does not fit goes on with further pages of the
 * same sheet.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface Sheet {
  readonly id: string;
  readonly blocks: readonly Block[];
}

/**
 * What stands on a sheet, from top to bottom.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export type Block = TitleBlock | HeadingBlock | ParagraphBlock | GridBlock | ListBlock | GapBlock;

/**
 * The head of the first sheet: number left, title in the middle, date and control number (整理番号) right, addressee. It
 * is 17 mm high, with an addressee or a date 24 mm.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface TitleBlock {
  readonly kind: 'title';
  readonly id: string;
  readonly addressee?: string;
  readonly date?: { readonly label: string; readonly bind: Pointer };
  readonly controlNumber?: { readonly label: string; readonly bind: Pointer };
}

/**
 * A heading of a part of the form, 7 mm high; `note` stands small at its right.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly id: string;
  readonly text: string;
  readonly note?: string;
}

/**
 * Running text that is the same for every record, or text from the data when `bind` is given.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly id: string;
  readonly text?: string;
  readonly bind?: Pointer;
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly clauses?: readonly ClauseId[];
  /** Lines reserved, each 1.4 times as high as its type; without it fixed text takes what it needs, a value one line. */
  readonly lines?: number;
}

/**
 * Empty height.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface GapBlock {
  readonly kind: 'gap';
  readonly height: Millimetres;
}

/**
 * A ruled table with a cell for everything. `columns` share the width of the sheet in proportion.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface GridBlock {
  readonly kind: 'grid';
  readonly id: string;
  /** Said to screen readers and in the web form; not printed. */
  readonly caption: string;
  readonly frame: 'thick' | 'thin';
  readonly columns: readonly number[];
  readonly rows: readonly Row[];
}

/**
 * A row of a grid: its height and the cells that start in it, from left to right.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface Row {
  readonly height: Millimetres;
  readonly cells: readonly Cell[];
}

/**
 * A table with one row per item of an array; its head, 8 mm high, is repeated on every page.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface ListBlock {
  readonly kind: 'list';
  readonly id: string;
  readonly caption: string;
  readonly bind: Pointer;
  readonly frame: 'thick' | 'thin';
  readonly rowHeight: Millimetres;
  /** Height of the head; 8 mm when not given. */
  readonly headHeight?: Millimetres;
  /** Rows ruled when there are fewer items, and on a blank form. */
  readonly minimumRows: number;
  readonly columns: readonly ListColumn[];
  readonly clauses: readonly ClauseId[];
}

/**
 * A column of a list. `field.bind` is relative to the row; `rowNumber` counts instead.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface ListColumn {
  readonly id: string;
  readonly width: number;
  readonly label: string;
  readonly field: Field | { readonly kind: 'row-number' };
}

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

/** What every field says of itself: where its value is, what it is called, which clause asks for it. */
interface FieldBase {
  readonly bind: Pointer;
  readonly label: string;
  readonly help?: string;
  readonly clauses: readonly ClauseId[];
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  /** Statutory: an overlay may rename or move it, never hide or loosen it. */
  readonly locked?: boolean;
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
 * A whole number, grouped by thousands, at the right before its unit.
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
 * A choice among listed values, shown as tick boxes or as words to circle, in columns as wide as their widest word. A value
 * that is not listed stops the print.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface ChoiceField extends FieldBase {
  readonly kind: 'choice';
  readonly many: boolean;
  readonly style: 'tick' | 'circle';
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
 * print. Text, boxes (7 mm) and the version of the text with the head of its digest share the cell.
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
 * A field of a form.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export type Field = TextField | NameField | NumberField | DayField | ChoiceField | ConsentField;

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
