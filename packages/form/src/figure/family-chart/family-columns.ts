import type { FamilyUnion, FigureFamilyChart } from '@fukushi-kit/schema';
import type { Couple } from './family-rows.ts';

const ROUNDS = 60;

/** How strongly neighbours draw each other near, beside the wish of one child to stand under its parents. */
const NEARNESS = 0.12;

/**
 * Where everyone stands from the left, in columns (1 is as near as two may stand): in the order of their rows, couples side
 * by side, children as well as can be under the middle of their parents.
 */
export function familyColumns(chart: FigureFamilyChart, rows: readonly (readonly Couple[])[]): number[] {
  const columns = chart.people.map(() => 0);
  for (const row of rows) for (const [place, index] of row.flat().entries()) columns[index] = place;
  const indexOf = new Map(chart.people.map(({ id }, index) => [id, index]));
  const families = chart.unions.filter(({ children }) => children.length > 0).map((union) => familyOf(union, indexOf));
  for (let round = 0; round < ROUNDS; round++) {
    for (const row of rows) settle(row, columns, votesOf(families, columns, 'children'));
    for (const row of rows.toReversed()) settle(row, columns, votesOf(families, columns, 'partners'));
  }
  for (const row of rows) settle(row, columns, votesOf(families, columns, 'children'));
  const least = Math.min(...columns);
  return columns.map((column) => column - least);
}

interface Family {
  readonly partners: readonly number[];
  readonly children: readonly number[];
}

function familyOf({ partners, children }: FamilyUnion, indexOf: ReadonlyMap<string, number>): Family {
  return {
    partners: partners.flatMap((id) => indexOf.get(id) ?? []),
    children: children.flatMap(({ id }) => indexOf.get(id) ?? []),
  };
}

/** How far each child, or each partner, would move to stand under or over the middle of the others. */
function votesOf(
  families: readonly Family[],
  columns: readonly number[],
  who: keyof Family,
): ReadonlyMap<number, number> {
  const votes = new Map<number, number>();
  for (const { partners, children } of families) {
    const [above, below] = [middle(partners, columns), middle(children, columns)];
    const move = who === 'children' ? above - below : below - above;
    for (const index of who === 'children' ? children : partners) votes.set(index, move);
  }
  return votes;
}

function middle(indexes: readonly number[], columns: readonly number[]): number {
  const places = indexes.map((index) => columns[index] ?? 0);
  return (Math.min(...places) + Math.max(...places)) / 2;
}

/** Moves the couples of a row to where they are wished, as near as their order and breadth allow. */
function settle(row: readonly Couple[], columns: number[], votes: ReadonlyMap<number, number>): void {
  const startOf = (couple: Couple | undefined) => columns[couple?.[0] ?? 0] ?? 0;
  let left = 0;
  const wishes = row.map((couple, place) => {
    const [here, before, after] = [startOf(couple), row[place - 1], row[place + 1]];
    const near = [
      ...(before === undefined ? [] : [startOf(before) + before.length - here]),
      ...(after === undefined ? [] : [startOf(after) - couple.length - here]),
    ];
    const asked = couple.flatMap((index) => votes.get(index) ?? []);
    const weight = asked.length + NEARNESS * near.length;
    const move = (sum(asked) + NEARNESS * sum(near)) / Math.max(weight, NEARNESS);
    const wish = { left, at: here + move - left, weight: Math.max(weight, NEARNESS) };
    left += couple.length;
    return wish;
  });
  const settled = rising(wishes);
  for (const [place, couple] of row.entries()) {
    const start = (settled[place] ?? 0) + (wishes[place]?.left ?? 0);
    for (const [beside, index] of couple.entries()) columns[index] = start + beside;
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

/** The rising values that are nearest to those wished (pool adjacent violators). */
function rising(wishes: readonly { readonly at: number; readonly weight: number }[]): number[] {
  const pools: { at: number; weight: number; count: number }[] = [];
  for (const { at, weight } of wishes) {
    let pool = { at, weight, count: 1 };
    for (let last = pools.at(-1); last !== undefined && last.at > pool.at; last = pools.at(-1)) {
      const whole = last.weight + pool.weight;
      const mean = (last.at * last.weight + pool.at * pool.weight) / whole;
      pool = { at: mean, weight: whole, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  }
  return pools.flatMap(({ at, count }) => Array.from({ length: count }, () => at));
}
