import type { Pointer, ShownWhen } from '@fukushi-kit/form';

/** A place in the data below the place of what holds it: of a row, of the whole; `''` is that place itself. */
export type Bind = Pointer | '';

/** A form as it is filled in on screen: what stands on each sheet, in the order of the paper. */
export interface WebForm {
  readonly sheets: readonly WebSheet[];
}

/** One sheet of paper. */
export interface WebSheet {
  readonly id: string;
  readonly sections: readonly Section[];
}

/** What stands under one heading of the paper, or before the first. */
export interface Section {
  readonly id: string;
  readonly heading: string | null;
  readonly note: string | null;
  readonly nodes: readonly Node[];
}

/** Something on the form. */
export type Node = TextNode | PaperNode | GroupNode | ListNode | ControlNode | ShownNode;

/** Fixed text. */
interface TextNode {
  readonly kind: 'text';
  readonly text: string;
}

/** What is written on the printed sheet only: a signature, a sketch, what the city notes. */
export interface PaperNode {
  readonly kind: 'paper';
  readonly labels: readonly string[];
  readonly by: 'signature' | 'sketch' | 'office';
}

/** Controls that belong together. */
export interface GroupNode {
  readonly kind: 'group';
  readonly id: string;
  readonly legend: string;
  readonly help: string | null;
  /** A thick frame (太枠) on paper: the part that the person fills in. */
  readonly isThick: boolean;
  readonly nodes: readonly Node[];
}

/** Rows of the same shape, one per item of an array. */
export interface ListNode {
  readonly kind: 'list';
  readonly id: string;
  readonly legend: string;
  /** What a row is one of, in the words of buttons: 提出物一覧. */
  readonly caption: string;
  readonly help: string | null;
  readonly bind: Bind;
  readonly row: readonly Node[];
  /** What stands below the last row: totals. */
  readonly after: readonly Node[];
  readonly maximum: number | null;
  /** Where the rows of a figure are told apart by numbers: the arrays that share them. */
  readonly numbers: Numbers | null;
}

/** The arrays of a figure whose items have numbers, by which others point to them. */
export interface Numbers {
  readonly figure: Pointer;
  readonly arrays: readonly { readonly key: string; readonly title: string }[];
}

/** One value to be filled in. */
export interface ControlNode {
  readonly kind: 'control';
  readonly bind: Bind;
  /** What it is called wherever it is named alone. */
  readonly label: string;
  /** What it is called under the legend of its group: 住所 for 協力者1の住所. */
  readonly caption: string;
  readonly help: string | null;
  readonly required: boolean;
  readonly before: string | null;
  readonly after: string | null;
  /** Share of the width of the sheet that it has on paper, from 0 to 1. */
  readonly share: number;
  readonly shownWhen: ShownWhen | null;
  readonly control: Control;
}

/** A value that stands on the paper once more; it is filled in where it stands first. */
export interface ShownNode {
  readonly kind: 'shown';
  readonly bind: Bind;
  readonly label: string;
  readonly control: Control;
}

/** How a value is filled in. */
export type Control =
  | LineControl
  | PassageControl
  | NumberControl
  | DayControl
  | OneControl
  | ManyControl
  | ConsentControl
  | ReferenceControl;

/** A text of one line. */
export interface LineControl {
  readonly kind: 'line';
  readonly maximum: number | null;
  readonly pattern: string | null;
  readonly keyboard: 'text' | 'tel' | 'email' | 'numeric';
}

/** Running text. `breaks` tells whether it may have lines of its own. */
export interface PassageControl {
  readonly kind: 'passage';
  readonly lines: number;
  readonly breaks: boolean;
  readonly maximum: number | null;
}

/** A whole number. */
export interface NumberControl {
  readonly kind: 'number';
  readonly unit: string;
  readonly least: number | null;
}

/** A day or a month in the Japanese calendar (和暦). `eras` come first in the list, one alone is chosen beforehand. */
export interface DayControl {
  readonly kind: 'day';
  readonly precision: 'day' | 'month';
  readonly eras: readonly string[];
}

/** A value of a choice and its words. */
export interface Option {
  readonly value: string | boolean;
  readonly label: string;
}

/** One of several. `none` is what stands in the data while nothing is chosen; `unmarked` values look the same. */
export interface OneControl {
  readonly kind: 'one';
  readonly options: readonly Option[];
  readonly none: null | string;
  readonly unmarked: readonly string[];
  readonly other: Other | null;
  /** Chosen from a list that opens, where buttons for every option would take too much room. */
  readonly opens: boolean;
}

/** Any of several. */
export interface ManyControl {
  readonly kind: 'many';
  readonly options: readonly Option[];
  readonly none: null | readonly never[];
  readonly other: Other | null;
}

/** Free words that belong to one option, e.g. その他（　）. */
export interface Other {
  readonly value: string;
  readonly bind: Bind;
  readonly maximum: number | null;
}

/** The answer to a consent (同意), with the text that it answers. */
export interface ConsentControl {
  readonly kind: 'consent';
  readonly textId: string;
  readonly textVersion: string;
  readonly text: string;
  readonly options: readonly [given: Option, refused: Option];
  readonly none: null | string;
}

/** The number of something else in the same figure. */
export interface ReferenceControl {
  readonly kind: 'reference';
  readonly numbers: Numbers;
}
