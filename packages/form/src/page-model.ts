import type { ClauseId } from '@fukushi-kit/clause';
import type { Pointer } from './pointer.ts';
import type { Millimetres } from './points.ts';
import type { Glyph } from './typeface.ts';

/**
 * A form laid out: every page with everything on it in its final place, the order in which it is read, and the trace
 * of each value. It is the contract between the form engine and whatever draws; a renderer decides nothing.
 *
 * Lengths are millimetres from the top left corner of the page; sizes of type are points.
 *
 * @clause none a shape of this project, not of a source
 */
export interface PageModel {
  readonly formId: string;
  readonly formVersion: string;
  readonly title: string;
  readonly language: 'ja-JP';
  readonly mode: 'filled' | 'blank';
  readonly copy: string | null;
  readonly pages: readonly Page[];
  /** The reading order as a tree of tags; every item either belongs to one leaf or is decoration. */
  readonly structure: StructureNode;
  readonly trace: readonly TraceEntry[];
}

/**
 * One page and what is drawn on it, in drawing order.
 *
 * @clause none a shape of this project, not of a source
 */
export interface Page {
  readonly width: Millimetres;
  readonly height: Millimetres;
  readonly items: readonly Item[];
}

/**
 * `static` is the same for every record, `value` comes from the data.
 *
 * @clause none a shape of this project, not of a source
 */
export type Layer = 'static' | 'value';

interface Placed {
  readonly layer: Layer;
  /** The id of the structure node it belongs to; `null` for decoration (artifact). */
  readonly tag: string | null;
}

/**
 * One line, or part of a line, in one typeface. `x`, `y` is the start of its baseline.
 *
 * @clause none a shape of this project, not of a source
 */
export interface TextRun extends Placed {
  readonly kind: 'text';
  readonly x: Millimetres;
  readonly y: Millimetres;
  readonly size: number;
  readonly typeface: string;
  readonly glyphs: readonly Glyph[];
}

/**
 * A reading (ふりがな) over fixed text, placed like a `TextRun`. It is seen, and neither read aloud nor copied out, since
 * the text below it says the same; it has no tag.
 *
 * @clause none a shape of this project, not of a source
 */
export interface RubyRun extends Placed, Omit<TextRun, 'kind'> {
  readonly kind: 'ruby';
}

/**
 * A straight rule; `weight` in points.
 *
 * @clause none a shape of this project, not of a source
 */
export interface RuleLine extends Placed {
  readonly kind: 'rule';
  readonly from: readonly [Millimetres, Millimetres];
  readonly to: readonly [Millimetres, Millimetres];
  readonly weight: number;
  readonly dash: readonly Millimetres[] | null;
}

/**
 * A tinted box without outline; `grey` from 0 (white) to 1 (black).
 *
 * @clause none a shape of this project, not of a source
 */
export interface Tint extends Placed {
  readonly kind: 'tint';
  readonly x: Millimetres;
  readonly y: Millimetres;
  readonly width: Millimetres;
  readonly height: Millimetres;
  readonly grey: number;
}

/**
 * A path in SVG syntax, in millimetres; for ticks, circles, seal rings and drawings.
 *
 * @clause none a shape of this project, not of a source
 */
export interface DrawnPath extends Placed {
  readonly kind: 'path';
  readonly d: string;
  /** Weight of the outline in points, or `null` for none. */
  readonly stroke: number | null;
  readonly fill: boolean;
  readonly dash: readonly Millimetres[] | null;
}

/**
 * Anything that stands on a page.
 *
 * @clause none a shape of this project, not of a source
 */
export type Item = TextRun | RubyRun | RuleLine | Tint | DrawnPath;

/**
 * A tag of the reading order. Items belong to leaves only; the head of a list is read once, its repetition on further
 * pages is decoration.
 *
 * @clause none a shape of this project, not of a source
 */
export interface StructureNode {
  /** Unique within the page model; items name it. */
  readonly id: string;
  readonly role: 'Document' | 'Sect' | 'H1' | 'H2' | 'P' | 'Table' | 'Caption' | 'TR' | 'TH' | 'TD' | 'Figure' | 'Span';
  readonly scope?: 'Row' | 'Column';
  readonly columns?: number;
  readonly rows?: number;
  /** What a drawn mark says to someone who does not see it, e.g. `選択`; of a table its caption. */
  readonly alt?: string;
  readonly children: readonly StructureNode[];
}

/**
 * Where one value of the data stands on paper, and which clauses ask for it: `page` counts from 1, `box` is in
 * millimetres. A value that goes on in 別紙 has an entry for each place; on a blank form the box is the room for it.
 *
 * @clause none a shape of this project, not of a source
 */
export interface TraceEntry {
  readonly element: string;
  readonly pointer: Pointer;
  readonly clauses: readonly ClauseId[];
  readonly page: number;
  readonly box: readonly [x: Millimetres, y: Millimetres, width: Millimetres, height: Millimetres];
}
