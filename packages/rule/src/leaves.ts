import type { ClauseId } from '@fukushi-kit/clause';
import { match, P } from 'ts-pattern';
import type { Condition } from './condition.ts';

/** A condition that asks for a fact, or names a doubt, and holds no further condition. */
export type Leaf = Extract<Condition, { op: 'is' | 'in' | 'compare' | 'ruling' | 'silent' }>;

/** Where a leaf stands in its condition and which clause is the nearest above it. */
export interface PlacedLeaf {
  readonly leaf: Leaf;
  readonly path: readonly (string | number)[];
  readonly clause?: ClauseId;
}

/** A part of a condition and the path to it. */
export type Part = readonly [condition: Condition, ...path: (string | number)[]];

/** The conditions directly inside one, in the order in which they are read, each with its path. */
export function partsOf(condition: Condition): readonly Part[] {
  return match(condition)
    .returnType<readonly Part[]>()
    .with({ op: P.union('all', 'any') }, ({ of }) => of.map((part, index) => [part, 'of', index]))
    .with({ op: P.union('not', 'clause') }, ({ of }) => [[of, 'of']])
    .with({ op: 'except' }, ({ of, unless }) => [
      [of, 'of'],
      ...unless.flatMap(({ when, then }, index): Part[] => [
        [when, 'unless', index, 'when'],
        [then, 'unless', index, 'then'],
      ]),
    ])
    .with({ op: P.union('is', 'in', 'compare', 'ruling', 'silent') }, () => [])
    .exhaustive();
}

/** Every leaf of a condition in the order in which it is read. */
export function leavesOf(condition: Condition): readonly PlacedLeaf[] {
  const found: PlacedLeaf[] = [];
  const visit = (part: Condition, path: PlacedLeaf['path'], clause?: ClauseId): void => {
    if (isLeaf(part)) found.push({ leaf: part, path, ...(clause && { clause }) });
    const nearest = part.op === 'clause' ? part.id : clause;
    for (const [inner, ...step] of partsOf(part)) visit(inner, [...path, ...step], nearest);
  };
  visit(condition, []);
  return found;
}

/** Whether a condition holds no further condition. */
function isLeaf(condition: Condition): condition is Leaf {
  return 'fact' in condition || condition.op === 'silent';
}
