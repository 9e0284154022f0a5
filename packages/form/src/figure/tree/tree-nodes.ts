import type { TreeBox } from '@fukushi-kit/schema';
import { type Fault, idFaults } from '../figure-manner.ts';
import type { TreeNode } from './arrange.ts';

/** What contradicts itself in a tree: ids that name nothing or two things, and boxes that stand above themselves. */
export function treeFaults(boxes: readonly TreeBox[]): Fault[] {
  const faults = idFaults(
    boxes.map(({ id }, index) => [id, ['boxes', index, 'id']]),
    boxes.flatMap(({ parent }, index) => (parent === null ? [] : [[parent, ['boxes', index, 'parent']] as const])),
  );
  if (faults.length > 0) return faults;
  const parents = new Map(boxes.map(({ id, parent }) => [id, parent]));
  return boxes.flatMap(({ id }, index) => {
    return isAboveItself(id, parents) ? [{ code: 'figure-cycle', at: ['boxes', index, 'parent'] } as const] : [];
  });
}

function isAboveItself(id: string, parents: ReadonlyMap<string, string | null>): boolean {
  let above = parents.get(id) ?? null;
  for (let step = 0; above !== null && step <= parents.size; step++) {
    if (above === id) return true;
    above = parents.get(above) ?? null;
  }
  return false;
}

/** The boxes that stand under no other, each with those below it, in the order of the data. */
export function treeNodes(boxes: readonly TreeBox[]): TreeNode[] {
  const below = (parent: string | null, depth: number): TreeNode[] =>
    boxes.flatMap((box, index) =>
      box.parent === parent ? [{ index, depth, children: below(box.id, depth + 1) }] : [],
    );
  return below(null, 0);
}
