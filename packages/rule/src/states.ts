import type { Condition, FactDomain, Facts, Vocabulary } from './condition.ts';
import { leavesOf } from './leaves.ts';

/** The most states that are gone through one by one. */
export const STATES_AT_MOST = 1_000_000;

/** A fact that conditions ask for and every value that matters to them, `null` last. */
export interface Axis {
  readonly fact: string;
  readonly values: readonly (boolean | string | number | null)[];
}

/**
 * The facts that some conditions ask for, in the order of the vocabulary, with every value that they tell apart.
 * A number is represented by the ends of its domain and by each threshold and its neighbours.
 */
export function axesOf(conditions: readonly Condition[], vocabulary: Vocabulary): readonly Axis[] {
  const leaves = conditions.flatMap((condition) => leavesOf(condition).map(({ leaf }) => leaf));
  return Object.entries(vocabulary).flatMap(([fact, domain]) => {
    const asking = leaves.filter((leaf) => 'fact' in leaf && leaf.fact === fact);
    if (asking.length === 0) return [];
    const thresholds = asking.flatMap((leaf) => (leaf.op === 'compare' ? [leaf.value] : []));
    return [{ fact, values: [...recordedValues(domain, thresholds), null] }];
  });
}

function recordedValues(domain: FactDomain, thresholds: readonly number[]): readonly (boolean | string | number)[] {
  if (domain.kind === 'yes-no') return [true, false];
  if (domain.kind === 'choice') return Object.keys(domain.values);
  const { minimum, maximum } = domain;
  const near = thresholds.flatMap((value) => [value - 1, value, value + 1]);
  const inside = near.filter((value) => value >= minimum && value <= maximum);
  return [...new Set([minimum, ...inside, maximum])].toSorted((a, b) => a - b);
}

/** How many states the axes span, blanks included unless `recordedOnly`. */
export function stateCount(axes: readonly Axis[], recordedOnly = false): number {
  return axes.reduce((count, { values }) => count * (values.length - (recordedOnly ? 1 : 0)), 1);
}

/**
 * Goes through every state of the axes, the first axis fastest, blanks included unless `recordedOnly`.
 * The object given is the same each time and changes afterwards: copy what is kept.
 */
export function* statesOf(axes: readonly Axis[], recordedOnly = false): Generator<Facts> {
  const radices = axes.map(({ values }) => values.length - (recordedOnly ? 1 : 0));
  const digits = axes.map(() => 0);
  const facts: Record<string, boolean | string | number | null> = {};
  for (const { fact, values } of axes) facts[fact] = values[0] ?? null;
  for (let left = stateCount(axes, recordedOnly); left > 0; left--) {
    yield facts;
    for (const [place, { fact, values }] of axes.entries()) {
      const digit = ((digits[place] ?? 0) + 1) % (radices[place] ?? 1);
      digits[place] = digit;
      facts[fact] = values[digit] ?? null;
      if (digit > 0) break;
    }
  }
}
