import type { ClauseId, DoubtId } from '@fukushi-kit/clause';
import type { Need } from '@fukushi-kit/rule';
import type { Exact } from './exact.ts';
import type { Rounding } from './rounding.ts';

/**
 * What a figure counts.
 *
 * @clause none a shape of this project
 */
export type Unit = 'yen' | 'count' | 'people' | 'months' | 'days' | 'hours' | 'percent' | 'ratio';

/**
 * A reading (読み方) of an open question (疑義) on which a figure rests.
 *
 * @clause chigasaki-r7:16(2) kashiwa-r7:14(1)
 */
export interface ReadingUsed {
  readonly doubt: DoubtId;
  readonly reading: string;
}

/**
 * What every figure says of itself: its Japanese label, what it counts, its exact value (`null` while something it
 * hangs on is not known), the clauses that ask for it and the readings it rests on.
 *
 * @clause none a shape of this project
 */
export interface FigureFacts {
  readonly label: string;
  readonly unit: Unit;
  readonly clauses: readonly ClauseId[];
  readonly readings: readonly ReadingUsed[];
}

/**
 * A figure that came from outside, with its source: a document, a place in the input, or a URL. Where the value is not
 * known, `needs` says what is wanted.
 *
 * @clause none a shape of this project
 */
export interface GivenFigure extends FigureFacts {
  readonly how: 'given';
  readonly value: Exact | null;
  readonly source: string;
  readonly standing: 'verified' | 'unverified';
  readonly needs: readonly Need[];
}

/**
 * How a figure is computed from others: the first minus the others (`difference`), the first divided by the others
 * (`quotient`), the smallest of them (`least`).
 *
 * @clause none arithmetic
 */
export type Operation = 'sum' | 'difference' | 'product' | 'quotient' | 'least';

/**
 * A figure computed from others.
 *
 * @clause none a shape of this project
 */
export interface ComputedFigure extends FigureFacts {
  readonly how: Operation;
  readonly value: Exact | null;
  readonly of: readonly Derivation[];
}

/**
 * A figure rounded from another: the one place where a fraction of a yen is lost.
 *
 * @clause fraction-calculation-act:2
 */
export interface RoundedFigure extends FigureFacts {
  readonly how: 'rounded';
  readonly value: Exact | null;
  readonly of: Derivation;
  readonly rounding: Rounding;
}

/**
 * A figure with everything it came from (算出根拠): inputs with their sources, formula, rounding step and clauses. It is
 * plain data, so it can be stored beside a statement and checked again.
 *
 * @clause fraction-calculation-act:2
 */
export type Derivation = GivenFigure | ComputedFigure | RoundedFigure;
