import { compile } from './compile.ts';
import type { Condition, Vocabulary } from './condition.ts';
import { leavesOf, type PlacedLeaf } from './leaves.ts';
import { type Axis, axesOf, STATES_AT_MOST, stateCount, statesOf } from './states.ts';

/**
 * The leaves of a condition that could be struck out, or could not hold, without a change in any state in which no
 * fact is blank: each with its path and the nearest clause. `null` if there are more than a million such states.
 *
 * @clause none a check of a condition
 *
 * @example
 * const vocabulary = { atHome: { kind: 'yes-no', label: '在宅' }, inCity: { kind: 'yes-no', label: '市内' } } as const;
 * const { all, any, is, not } = dsl(vocabulary);
 * idleLeaves(any(is('inCity'), all(is('atHome'), not(is('atHome')))), vocabulary)
 * // => [{ path: ['of', 1, 'of', 0] }, { path: ['of', 1, 'of', 1, 'of'] }]
 * idleLeaves(all(is('inCity'), is('atHome')), vocabulary) // => []
 */
export function idleLeaves<V extends Vocabulary>(
  condition: Condition<V>,
  vocabulary: V,
): readonly Pick<PlacedLeaf, 'path' | 'clause'>[] | null;
export function idleLeaves(
  condition: Condition,
  vocabulary: Vocabulary,
): readonly Pick<PlacedLeaf, 'path' | 'clause'>[] | null {
  const axes = axesOf([condition], vocabulary);
  return stateCount(axes, true) > STATES_AT_MOST ? null : idleLeavesOver(condition, axes);
}

/** The idle leaves of a condition over the axes of its facts. */
export function idleLeavesOver(
  condition: Condition,
  axes: readonly Axis[],
): readonly Pick<PlacedLeaf, 'path' | 'clause'>[] {
  const truthOf = compile(condition);
  const holds: Condition = { op: 'all', of: [] };
  const fails: Condition = { op: 'any', of: [] };
  return leavesOf(condition)
    .filter(({ path }) =>
      [holds, fails].some((constant) => {
        const without = compile(replacedAt(condition, path, constant) as Condition);
        for (const facts of statesOf(axes, true)) if (without(facts) !== truthOf(facts)) return false;
        return true;
      }),
    )
    .map(({ path, clause }) => ({ path, ...(clause && { clause }) }));
}

function replacedAt(value: unknown, [step, ...rest]: PlacedLeaf['path'], by: Condition): unknown {
  if (step === undefined) return by;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  return Object.assign(copy, { [step]: replacedAt(Reflect.get(copy, step), rest, by) });
}
