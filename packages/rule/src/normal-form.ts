import type { ClauseId } from '@fukushi-kit/clause';
import { match, P } from 'ts-pattern';
import type { Comparison, Condition, FactDomain, Vocabulary } from './condition.ts';

/** What one fact may be for a row to apply: some of its words (yes and no are words here), or whole numbers in a range. */
export type Cell =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string | boolean> }
  | { readonly kind: 'range'; readonly from: number; readonly to: number };

/** One way in which a condition comes out: every cell has to apply, facts without a cell do not matter. */
export interface Row {
  readonly cells: ReadonlyMap<string, Cell>;
  /** Doubts (疑義) that would have to be settled for the row to apply. */
  readonly doubts: ReadonlySet<string>;
  readonly clauses: ReadonlySet<ClauseId>;
}

const ROWS_AT_MOST = 500;
const anyCase: Row = { cells: new Map(), doubts: new Set(), clauses: new Set() };

/**
 * The ways in which a condition comes out `wanted`, as rows of which at least one applies exactly then.
 *
 * @throws {RangeError} if there are more than 500.
 */
export function normalForm(condition: Condition, wanted: boolean, vocabulary: Vocabulary): readonly Row[] {
  const rowsOf = (part: Condition, hold: boolean, clause?: ClauseId): readonly Row[] => {
    const here: Row = { ...anyCase, clauses: new Set(clause ? [clause] : []) };
    const each = (parts: readonly Condition[], truth: boolean): (readonly Row[])[] =>
      parts.map((inner) => rowsOf(inner, truth, clause));
    const cell = (fact: string, cells: readonly Cell[]): readonly Row[] =>
      cells.map((one) => ({ ...here, cells: new Map([[fact, one]]) }));
    return match(part)
      .returnType<readonly Row[]>()
      .with({ op: 'all' }, ({ of }) => (hold ? crossed(each(of, true)) : each(of, false).flat()))
      .with({ op: 'any' }, ({ of }) => (hold ? each(of, true).flat() : crossed(each(of, false))))
      .with({ op: 'not' }, ({ of }) => rowsOf(of, !hold, clause))
      .with({ op: P.union('is', 'ruling') }, ({ fact }) => cell(fact, [{ kind: 'words', words: new Set([hold]) }]))
      .with({ op: 'in' }, ({ fact, values }) => cell(fact, wordsCells(values, hold, vocabulary[fact])))
      .with({ op: 'compare' }, ({ fact, than, value }) => cell(fact, ranges(than, value, hold, vocabulary[fact])))
      .with({ op: 'silent' }, ({ doubt }) => [{ ...here, doubts: new Set([doubt]) }])
      .with({ op: 'except' }, ({ of, unless }) => [
        ...unless.flatMap(({ when, then }) => crossed([rowsOf(when, true, clause), rowsOf(then, hold, clause)])),
        ...crossed([
          ...each(
            unless.map(({ when }) => when),
            false,
          ),
          rowsOf(of, hold, clause),
        ]),
      ])
      .with({ op: 'clause' }, ({ id, of }) => rowsOf(of, hold, id))
      .exhaustive();
  };
  return rowsOf(condition, wanted);
}

function crossed(factors: readonly (readonly Row[])[]): readonly Row[] {
  return factors.reduce<readonly Row[]>(
    (rows, factor) => {
      const next = rows.flatMap((row) => factor.flatMap((other) => both(row, other) ?? []));
      if (next.length > ROWS_AT_MOST) throw new RangeError(`A table of more than ${ROWS_AT_MOST} rows`);
      return next;
    },
    [anyCase],
  );
}

/** The row that applies where both do, or `undefined` where they contradict each other. */
function both(a: Row, b: Row): Row | undefined {
  const cells = new Map(a.cells);
  for (const [fact, cell] of b.cells) {
    const before = cells.get(fact);
    const common = before ? overlap(before, cell) : cell;
    if (!common) return undefined;
    cells.set(fact, common);
  }
  return { cells, doubts: new Set([...a.doubts, ...b.doubts]), clauses: new Set([...a.clauses, ...b.clauses]) };
}

function overlap(a: Cell, b: Cell): Cell | undefined {
  if (a.kind === 'words' && b.kind === 'words') {
    const words = new Set([...a.words].filter((word) => b.words.has(word)));
    return words.size > 0 ? { kind: 'words', words } : undefined;
  }
  if (a.kind !== 'range' || b.kind !== 'range') return undefined;
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return from <= to ? { kind: 'range', from, to } : undefined;
}

function wordsCells(values: readonly string[], hold: boolean, domain: FactDomain | undefined): readonly Cell[] {
  const all = domain?.kind === 'choice' ? Object.keys(domain.values) : [];
  const words = all.filter((word) => values.includes(word) === hold);
  return words.length > 0 ? [{ kind: 'words', words: new Set(words) }] : [];
}

function ranges(than: Comparison, value: number, hold: boolean, domain: FactDomain | undefined): readonly Cell[] {
  const [minimum, maximum] = domain?.kind === 'number' ? [domain.minimum, domain.maximum] : [value, value];
  const range = (from: number, to: number): readonly Cell[] => (from <= to ? [{ kind: 'range', from, to }] : []);
  const below = (limit: number): readonly Cell[] => range(minimum, limit);
  const above = (limit: number): readonly Cell[] => range(limit, maximum);
  return match([than, hold] as const)
    .returnType<readonly Cell[]>()
    .with(['<', true], ['>=', false], () => below(value - 1))
    .with(['<=', true], ['>', false], () => below(value))
    .with(['>=', true], ['<', false], () => above(value))
    .with(['>', true], ['<=', false], () => above(value + 1))
    .with(['=', true], () => range(value, value))
    .with(['=', false], () => [...below(value - 1), ...above(value + 1)])
    .exhaustive();
}
