import type { FamilyMember, FamilyUnion, FigureFamilyChart } from '@fukushi-kit/schema';
import { generations } from './generations.ts';

/** People side by side who are joined by unions, or one alone: they keep together. By their places in the data. */
export type Couple = readonly number[];

/**
 * Who stands beside whom, generation by generation from the eldest: brothers and sisters by age from left to right, a man
 * left of his wife, the man's family left of the woman's.
 */
export function familyRows(chart: FigureFamilyChart): Couple[][] {
  const { people } = chart;
  const { of } = generations(chart);
  const couples = couplesOf(chart);
  const rank = rankUpwards(chart, couples);
  const generationOf = ([first = 0]: Couple) => of.get(people[first]?.id ?? '') ?? 0;
  const deepest = Math.max(0, ...couples.map(generationOf));
  const rows: Couple[][] = [];
  for (let generation = 0; generation <= deepest; generation++) {
    const here = couples.filter((couple) => generationOf(couple) === generation);
    const born = unionsOf(chart, rows.at(-1) ?? []).flatMap((union) => childrenByAge(chart, union));
    const bornHere = born.map((child) => here.find((couple) => couple.includes(child)));
    const known = [...new Set(bornHere.filter((couple) => couple !== undefined))];
    rows.push(withOthers(known, here, rank));
  }
  return rows;
}

/** Those whose parents are not shown, between the others where the person's family asks for it, else after them. */
function withOthers(known: readonly Couple[], all: readonly Couple[], rank: ReadonlyMap<Couple, number>): Couple[] {
  const row = [...known];
  const rankOf = (couple: Couple) => rank.get(couple) ?? Number.POSITIVE_INFINITY;
  const others = all.filter((couple) => !known.includes(couple));
  for (const couple of others.toSorted((a, b) => rankOf(a) - rankOf(b) || (a[0] ?? 0) - (b[0] ?? 0))) {
    const after = row.findIndex(
      (other) => rankOf(other) > rankOf(couple) && rankOf(other) !== Number.POSITIVE_INFINITY,
    );
    row.splice(after < 0 ? row.length : after, 0, couple);
  }
  return row;
}

function couplesOf({ people, unions }: FigureFamilyChart): Couple[] {
  const couples: Couple[] = [];
  const seen = new Set<number>();
  for (const start of people.keys()) {
    if (seen.has(start)) continue;
    const joined = [start];
    for (const one of joined)
      joined.push(...partnersOf(people, unions, one).filter((other) => !joined.includes(other)));
    for (const one of joined) seen.add(one);
    couples.push(inOrder(people, unions, joined));
  }
  return couples;
}

function partnersOf(people: readonly FamilyMember[], unions: readonly FamilyUnion[], one: number): number[] {
  const id = people[one]?.id ?? '';
  const ids = unions.filter(({ partners }) => partners.includes(id)).flatMap(({ partners }) => partners);
  return [...new Set(ids)]
    .filter((other) => other !== id)
    .map((other) => people.findIndex((person) => person.id === other));
}

/**
 * A man left of a woman. Someone with several partners stands between the first and the second, so that as many as can be
 * stand beside each other; further ones follow.
 */
function inOrder(people: readonly FamilyMember[], unions: readonly FamilyUnion[], joined: readonly number[]): Couple {
  const count = (one: number) => partnersOf(people, unions, one).length;
  const start = joined.find((one) => count(one) < 2) ?? joined[0];
  if (start === undefined) return [];
  const order = [start];
  for (const one of order) order.push(...partnersOf(people, unions, one).filter((other) => !order.includes(other)));
  if (order.length !== 2) return order;
  const [first, second] = order;
  const isTurned = people[first ?? 0]?.sex === 'female' && people[second ?? 0]?.sex === 'male';
  return isTurned ? order.reverse() : order;
}

/** The order from left to right of those whom one meets on the way from the person upwards. */
function rankUpwards(chart: FigureFamilyChart, couples: readonly Couple[]): ReadonlyMap<Couple, number> {
  const rank = new Map<Couple, number>();
  const person = Math.max(
    0,
    chart.people.findIndex(({ isPerson }) => isPerson),
  );
  const visit = (couple: Couple | undefined): void => {
    if (couple === undefined || rank.has(couple)) return;
    rank.set(couple, Number.NaN);
    for (const member of couple) {
      const [parent] = parentsOf(chart, member);
      if (parent !== undefined) visit(couples.find((one) => one.includes(parent)));
    }
    rank.set(couple, [...rank.values()].filter((value) => !Number.isNaN(value)).length);
  };
  visit(couples.find((couple) => couple.includes(person)));
  return rank;
}

function parentsOf({ people, unions }: FigureFamilyChart, child: number): number[] {
  const union = unions.find(({ children }) => children.some(({ id }) => id === people[child]?.id));
  return (union?.partners ?? []).map((id) => people.findIndex((person) => person.id === id));
}

/** The unions of a row from left to right. */
function unionsOf({ people, unions }: FigureFamilyChart, row: readonly Couple[]): FamilyUnion[] {
  const order = row.flat().map((index) => people[index]?.id ?? '');
  const middle = ({ partners }: FamilyUnion) =>
    partners.reduce((sum, id) => sum + order.indexOf(id), 0) / Math.max(1, partners.length);
  return unions
    .filter(({ partners }) => partners.every((id) => order.includes(id)))
    .toSorted((a, b) => middle(a) - middle(b));
}

/** The eldest first; where an age is not recorded, in the order of the data. */
function childrenByAge({ people }: FigureFamilyChart, { children }: FamilyUnion): number[] {
  const indexes = children.map(({ id }) => people.findIndex((person) => person.id === id));
  const ages = indexes.map((index) => people[index]?.age ?? null);
  if (ages.some((age) => age === null) || indexes.some((index) => people[index]?.deceased)) return indexes;
  return indexes.toSorted((a, b) => (people[b]?.age ?? 0) - (people[a]?.age ?? 0));
}
