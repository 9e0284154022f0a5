import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRunsThrough, isWithin, overlap } from '../../src/figure/crossing.ts';
import { chooseTree } from '../../src/figure/tree/choose-tree.ts';
import type { PlacedTree } from '../../src/figure/tree/place-tree.ts';
import { treeNodes } from '../../src/figure/tree/tree-nodes.ts';
import { trees } from './arbitrary-figures.ts';
import { measuring, room } from './figure-form.ts';

type Boxes = Parameters<typeof treeNodes>[0];

const placed = (boxes: Boxes, height = 200): PlacedTree | null =>
  chooseTree(measuring, boxes, treeNodes(boxes), room(height))?.tree ?? null;

const box = (id: string, parent: string | null): Boxes[number] => ({
  id,
  parent,
  link: null,
  kind: 'person',
  title: null,
  name: `見本${id}`,
  phone: null,
  note: null,
});

describe('a chart of boxes', () => {
  test('keeps boxes apart and within its room, and draws each line once, past every box', () => {
    fc.assert(
      fc.property(trees, ({ boxes }) => {
        const tree = placed(boxes);
        if (tree === null) return;
        expect(tree.boxes.map(({ index }) => index).sort((a, b) => a - b)).toEqual([...boxes.keys()]);
        for (const [index, one] of tree.boxes.entries()) {
          expect(isWithin(one, room(200))).toBe(true);
          expect(tree.boxes.slice(index + 1).some((other) => overlap(one, other))).toBe(false);
        }
        const asked = boxes.flatMap(({ parent }, to) =>
          parent === null ? [] : [`${boxes.findIndex(({ id }) => id === parent)} ${to}`],
        );
        expect(tree.links.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(asked.sort());
        for (const { label } of tree.links) {
          const isWritten = boxes.some(({ link }) => link !== null);
          expect(isWritten && tree.boxes.some((one) => overlap(one, label))).toBe(false);
        }
        for (const { points } of tree.links) expect(tree.boxes.some((one) => anyRunsThrough(points, one))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test('leads each line from the foot of a box to the top or the side of the one below', () => {
    const tree = placed([box('a', null), ...['b', 'c', 'd'].map((id) => box(id, 'a'))]);
    const [top, ...below] = tree?.boxes ?? [];
    for (const [index, { points }] of (tree?.links ?? []).entries()) {
      expect(points[0]?.[1]).toBeCloseTo((top?.y ?? 0) + (top?.height ?? 0));
      expect(points.at(-1)).toEqual([(below[index]?.x ?? 0) + (below[index]?.width ?? 0) / 2, below[index]?.y]);
    }
  });

  test.each<[boxes: number, widest: number]>([
    [3, 3],
    [4, 4],
    [14, 6],
  ])('of %i below one has at most %i beside each other', (count, widest) => {
    const below = Array.from({ length: count }, (_, index) => box(`n${index}`, 'a'));
    const tree = placed([box('a', null), ...below]);
    const lefts = new Set(tree?.boxes.slice(1).map(({ x }) => Math.round(x)));
    expect(lefts.size).toBeGreaterThan(1);
    expect(lefts.size).toBeLessThanOrEqual(widest);
  });

  test('grows to the right where it is too high to grow down', () => {
    const chain = ['a', 'b', 'c', 'd'].map((id, index, all) => box(id, all[index - 1] ?? null));
    const down = placed(chain, 100)?.boxes ?? [];
    const right = placed(chain, 30)?.boxes ?? [];
    expect(new Set(down.map(({ x }) => x)).size).toBe(1);
    expect(new Set(right.map(({ y }) => y)).size).toBe(1);
  });

  test('that is too high for its room is not made to fit', () => {
    const chain = Array.from({ length: 30 }, (_, index) => box(`n${index}`, index === 0 ? null : `n${index - 1}`));
    expect(placed(chain, 120)).toBeNull();
  });
});
