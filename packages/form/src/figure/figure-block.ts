import type { ClauseId } from '@fukushi-kit/clause';
import type { Pointer } from '../pointer.ts';
import type { Millimetres } from '../points.ts';

/**
 * What a figure draws: a chart of boxes (組織図, 連絡体制図), a wiring diagram (配線図), a room layout (レイアウト図), a family
 * chart (家族図), a relation map (エコマップ), a month's calendar, bars of how the chapters of a check came out (点検結果).
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export type FigureKind =
  | 'tree'
  | 'network'
  | 'floor-plan'
  | 'family-chart'
  | 'relation-map'
  | 'month-calendar'
  | 'verdict-bars';

/**
 * A picture drawn from data (図), as wide as the sheet. What stands at `bind` keeps the schema
 * `core/figure-<kind>.schema.json`; where nothing is recorded, and on a blank form, there is an empty frame with a key of
 * the signs (凡例), to be drawn by hand. A text that is too long for its place goes on in 別紙; a figure that does not fit
 * its frame, or whose data contradict themselves, stops the print.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export interface FigureBlock {
  readonly kind: 'figure';
  readonly id: string;
  /** Said to screen readers before what the picture says; not printed. */
  readonly caption: string;
  readonly height: Millimetres;
  readonly frame: 'thin' | 'thick' | 'none';
  readonly bind: Pointer;
  readonly label: string;
  readonly help?: string;
  readonly clauses: readonly ClauseId[];
  readonly figure: FigureKind;
  /** Statutory: an overlay may rename or move it, never hide or loosen it. */
  readonly locked?: boolean;
}
