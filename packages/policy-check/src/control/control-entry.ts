import type { ClauseId, DoubtId, Duty } from '@fukushi-kit/clause';
import type { BookName } from '../book/books.ts';
import type { ParameterName } from './parameter.ts';

/**
 * How a control binds: as its clause does, or `practice` (運用), which no clause asks for by itself and which is there to
 * check another, or `information` (情報), which asks nothing of the contractor.
 *
 * @clause none kinds of this project, not of a source
 */
export type ControlDuty = Duty | 'practice' | 'information';

/**
 * How much a failure weighs (重大度): 重大, 高, 中, 低; `effort` for an effort, `none` where nothing can fail.
 *
 * @clause none a measure of this project, not of a source
 */
export type Gravity = 'critical' | 'high' | 'medium' | 'low' | 'effort' | 'none';

/**
 * Who decides a control: `data` the registers alone; `data-and-person` registers tell existence, days and completeness
 * and a person tells whether it is enough; `person` a person alone; `city` nobody but the city.
 *
 * @clause none kinds of this project, not of a source
 */
export type Automation = 'data' | 'data-and-person' | 'person' | 'city';

/**
 * A number that a control needs, and the word that stands in its place in the contract, `null` where there is none.
 *
 * @clause none a shape of this project, not of a source
 */
export interface ControlParameter {
  readonly parameter: ParameterName;
  readonly word: string | null;
}

/**
 * A control (管理策) as a catalogue holds it.
 *
 * @clause none a shape of this project, not of a source
 */
export interface ControlEntry {
  /** In ASCII, after the number of the clause: `k10-2-o4` for `kashiwa-r7:10(2)オ`. */
  readonly id: string;
  readonly clause: ClauseId;
  readonly duty: ControlDuty;
  readonly gravity: Gravity;
  readonly automation: Automation;
  /** Its name in Japanese. */
  readonly title: string;
  /** What is checked (点検項目), in our own words. */
  readonly item: string;
  /** The books that its data part reads, and no others. */
  readonly registers: readonly BookName[];
  readonly parameters: readonly ControlParameter[];
  /** Open questions whose reading can change the verdict. */
  readonly doubts: readonly DoubtId[];
  /** The control whose evidence it shares, so that a fault is one finding with both clauses. */
  readonly sharesWith: string | null;
  /** What staff should know about the source here. */
  readonly note: string | null;
}
