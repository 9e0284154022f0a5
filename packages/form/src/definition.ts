import type { ClauseId } from '@fukushi-kit/clause';
import type { Cell } from './cell.ts';
import type { Field } from './field.ts';
import type { FigureBlock } from './figure/figure-block.ts';
import type { OverlayStamp } from './overlay/overlay-stamp.ts';
import type { Pointer } from './pointer.ts';
import type { Millimetres } from './points.ts';

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
  /** What a municipality laid over the form (`compose`); the footer says so. */
  readonly overlay?: OverlayStamp;
}

/**
 * One of the copies that a form is made in (正本, 副本, 控).
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface Copy {
  readonly id: string;
  readonly mark: string;
  /** Smallest size of values, labels, choices and consents, in points, where it fits; 10.5 on the copy for the person. */
  readonly minimumSize?: number;
}

/**
 * One page as drawn: A4 upright, 175 mm by 267 mm for blocks, or sideways, 267 mm by 175 mm. A list that does not fit goes
 * on with further pages of the same sheet.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface Sheet {
  readonly id: string;
  /** `upright` when not given. A sheet that lies sideways is filed by its upper long edge. */
  readonly orientation?: 'upright' | 'sideways';
  readonly blocks: readonly Block[];
}

/**
 * What stands on a sheet, from top to bottom.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export type Block = TitleBlock | HeadingBlock | ParagraphBlock | GridBlock | ListBlock | FigureBlock | GapBlock;

/**
 * The head of the first sheet: number left, title in the middle, date and control number (整理番号) right, addressee. It
 * is 17 mm high, with an addressee or a date 24 mm.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface TitleBlock {
  readonly kind: 'title';
  readonly id: string;
  /** To whom it goes: the same for every record, or from the data, with what is printed behind it (`　あて`). */
  readonly addressee?: string | { readonly label: string; readonly bind: Pointer; readonly after: string };
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
 * A table with one row per item of an array; its head is repeated on every page. Its totals stand below the last row.
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
  /** Height of the whole head; when not given 8 mm, with `groups` 14 mm. Groups take 6 mm of it. */
  readonly headHeight?: Millimetres;
  /**
   * A row of heads above the labels of the columns, from left to right over all of them. Under a group whose label is
   * empty each column's own label reaches over both rows.
   */
  readonly groups?: readonly { readonly label: string; readonly columns: number }[];
  /** Words in the first row after the last item of a filled form (以下余白); rows after it stay empty, so that none is added. */
  readonly closing?: string;
  /** Rows ruled when there are fewer items, and on a blank form. */
  readonly minimumRows: number;
  readonly columns: readonly ListColumn[];
  /** Rows below the last one, on the page where the list ends. */
  readonly totals?: readonly ListTotal[];
  readonly clauses: readonly ClauseId[];
}

/**
 * A row of figures below a list (計, 合計), as high as its rows. Its shaded label covers the first `span` columns; then
 * comes one field, or `null` for an empty cell, for each column that is left. A bind here is from the root of the data.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface ListTotal {
  readonly id: string;
  readonly label: string;
  readonly span: number;
  readonly fields: readonly (Field | null)[];
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
