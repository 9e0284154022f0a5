import type { ClauseId } from '@fukushi-kit/clause';
import type { Need } from '@fukushi-kit/rule';
import type {
  ComputedFigure,
  Derivation,
  FigureFacts,
  GivenFigure,
  Operation,
  ReadingUsed,
  RoundedFigure,
} from './derivation.ts';
import { type Exact, exact } from './exact.ts';
import { operationValue } from './figure-value.ts';
import { type Rounding, roundExact } from './rounding.ts';
import { type Yen, yen } from './yen.ts';

interface Told {
  readonly label: string;
  readonly clauses?: readonly ClauseId[];
  readonly readings?: readonly ReadingUsed[];
}

function factsOf({ label, clauses = [], readings = [] }: Told, unit: FigureFacts['unit']): FigureFacts {
  return { label, unit, clauses, readings };
}

/**
 * A figure that came from outside, with its source. `value: null` says that nobody has given it yet; `needs` then says
 * what is wanted.
 *
 * @throws {RangeError} if the value is a number that is not whole, or unknown without a need.
 *
 * @clause none a step of a derivation
 *
 * @example
 * const price = given({ label: '単価', unit: 'yen', value: yen(7000), source: '契約書', clauses: ['chigasaki-r7:12'] })
 * price.value // => '7000'
 */
export function given(
  told: Told & {
    readonly unit: FigureFacts['unit'];
    readonly value: Exact | number | null;
    readonly source: string;
    readonly standing?: GivenFigure['standing'];
    readonly needs?: readonly Need[];
  },
): GivenFigure {
  const value = told.value === null ? null : exact(told.value);
  const needs = value === null ? (told.needs ?? []) : [];
  if (value === null && needs.length === 0) throw new RangeError('A figure that is not known says what it needs');
  return {
    ...factsOf(told, told.unit),
    how: 'given',
    value,
    source: told.source,
    standing: told.standing ?? 'verified',
    needs,
  };
}

/**
 * A figure computed from others, exactly. It is unknown (`null`) while one of them is, unless a factor is 0.
 *
 * @throws {RangeError} for the least of none, and when a divisor is 0.
 *
 * @clause none a step of a derivation
 *
 * @example
 * const price = given({ label: '単価', unit: 'yen', value: 7000, source: '契約書' })
 * const count = given({ label: '件数', unit: 'count', value: 12, source: '受領通知' })
 * derive({ label: '小計', unit: 'yen', how: 'product', of: [price, count] }).value // => '84000'
 */
export function derive(
  told: Told & {
    readonly unit: FigureFacts['unit'];
    readonly how: Operation;
    readonly of: readonly Derivation[];
  },
): ComputedFigure {
  if (told.how === 'least' && told.of.length === 0) throw new RangeError('The least of nothing is not known');
  const value = operationValue(
    told.how,
    told.of.map((figure) => figure.value),
  );
  return { ...factsOf(told, told.unit), how: told.how, value, of: told.of };
}

/**
 * A figure rounded from another: the confirmed amount (確定金額), where the fraction of a yen is dropped once.
 *
 * @throws {RangeError} if the amount is negative.
 *
 * @clause fraction-calculation-act:2
 *
 * @example
 * const total = given({ label: '合計', unit: 'yen', value: exact('42009/2'), source: '計算例' })
 * rounded({ label: '確定金額', of: total, rounding: { rule: 'public-debt' } }).value // => '21004'
 */
export function rounded(told: Told & { readonly of: Derivation; readonly rounding: Rounding }): RoundedFigure {
  const { of, rounding } = told;
  return {
    ...factsOf(told, of.unit),
    how: 'rounded',
    value: of.value === null ? null : roundExact(of.value, rounding),
    of,
    rounding,
  };
}

/**
 * The whole yen of a figure, `null` while it is not known.
 *
 * @throws {RangeError} if the figure has a fraction of a yen: it was not rounded yet.
 *
 * @clause fraction-calculation-act:2(1)
 *
 * @example
 * yenOf(given({ label: '単価', unit: 'yen', value: 7000, source: '契約書' })) // => 7000
 */
export function yenOf(figure: Derivation): Yen | null {
  return figure.value === null ? null : yen(Number(figure.value));
}
