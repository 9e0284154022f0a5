import type { TreeBox } from '@fukushi-kit/schema';
import type { Draft } from '../../draft.ts';
import type { Area } from '../path.ts';
import { type Arrangement, arrangements, type Column, type TreeMeasures, type TreeNode } from './arrange.ts';
import { type PlacedTree, placeTree } from './place-tree.ts';
import { rightwardTree } from './rightward-tree.ts';
import { treeMeasures } from './tree-measures.ts';

const WIDTHS: readonly number[] = [48, 44, 40, 36, 33, 31.5, 30, 27, 24];

/** Parts of their full size that texts have, first with every text whole, then with the longest going on in 別紙. */
const SCALES: readonly (readonly [scale: number, mayBeLong: boolean])[] = [
  ...[1.2, 1.1, 1, 0.9, 0.8].map((scale) => [scale, false] as const),
  ...[1, 0.9, 0.8, 0.7].map((scale) => [scale, true] as const),
];

/** Added to the way from a box to those below it where there is room, in millimetres. */
const LOOSER: readonly number[] = [7.5, 5.5, 3.5, 1.5];

/** The ways between the levels of a tree that grows to the right, in millimetres. */
const BETWEEN: readonly number[] = [24, 20, 17, 14, 11, 9];

/** A tree set in the middle of a room, its texts at a part of their full size. */
export interface ChosenTree {
  readonly tree: PlacedTree;
  readonly scale: number;
}

/**
 * The tree that fits a room: the largest type first; growing down, with the fewest boxes in stacks and the widest boxes, or
 * else growing to the right; where there is none, one whose longest texts go on in 別紙. `null` if nothing fits.
 */
export function chooseTree(
  draft: Draft,
  boxes: readonly TreeBox[],
  nodes: readonly TreeNode[],
  room: Area,
): ChosenTree | null {
  for (const [scale, mayBeLong] of SCALES) {
    const measured = (grows: 'down' | 'right', boxWidth: number, between = 0) =>
      treeMeasures(draft, boxes, nodes, { grows, boxWidth, scale, mayBeLong, between });
    const tree =
      growingDown(nodes, room, (boxWidth) => measured('down', boxWidth)) ??
      growingRight(nodes, room, (boxWidth, between) => measured('right', boxWidth, between));
    if (tree !== null) return { tree, scale };
  }
  return null;
}

function growingDown(
  nodes: readonly TreeNode[],
  room: Area,
  measured: (boxWidth: number) => TreeMeasures | null,
): PlacedTree | null {
  const fitting = WIDTHS.flatMap((boxWidth) => {
    const measures = measured(boxWidth);
    const arrangement = measures && lowestFitting(nodes, measures, room);
    return measures && arrangement ? [{ measures, arrangement }] : [];
  });
  const [best] = fitting.toSorted((a, b) => stacked(a.arrangement.columns) - stacked(b.arrangement.columns));
  if (best === undefined) return null;
  const { measures, arrangement } = loosened(best, nodes, room);
  return placeTree(arrangement, middleOf(room, arrangement), measures);
}

interface Fitting {
  readonly measures: TreeMeasures;
  readonly arrangement: Arrangement;
}

function lowestFitting(nodes: readonly TreeNode[], measures: TreeMeasures, room: Area): Arrangement | undefined {
  return arrangements(nodes, measures).findLast(({ width, height }) => width <= room.width && height <= room.height);
}

/** The same tree with more way between its levels, if that fits as well. */
function loosened(fitting: Fitting, nodes: readonly TreeNode[], room: Area): Fitting {
  const count = stacked(fitting.arrangement.columns);
  for (const more of LOOSER) {
    const measures = { ...fitting.measures, level: fitting.measures.level + more };
    const arrangement = lowestFitting(nodes, measures, room);
    if (arrangement !== undefined && stacked(arrangement.columns) <= count) return { arrangement, measures };
  }
  return fitting;
}

/** How many boxes stand in stacks. */
function stacked(columns: readonly Column[]): number {
  return columns.reduce((sum, { plans }) => {
    const below = plans.reduce((all, plan) => all + stacked(plan.columns), 0);
    return sum + below + (plans.length > 1 ? plans.length : 0);
  }, 0);
}

function growingRight(
  nodes: readonly TreeNode[],
  room: Area,
  measured: (boxWidth: number, between: number) => TreeMeasures | null,
): PlacedTree | null {
  for (const boxWidth of WIDTHS) {
    for (const between of BETWEEN) {
      const measures = measured(boxWidth, between);
      const tree = measures && rightwardTree(nodes, measures);
      if (tree && tree.width <= room.width && tree.height <= room.height) return moved(tree, middleOf(room, tree));
    }
  }
  return null;
}

function middleOf(room: Area, { width, height }: Pick<Area, 'width' | 'height'>): readonly [number, number] {
  return [room.x + (room.width - width) / 2, room.y + (room.height - height) / 2];
}

function moved({ boxes, links }: PlacedTree, [x, y]: readonly [number, number]): PlacedTree {
  const shifted = <T extends { readonly x: number; readonly y: number }>(one: T): T => ({
    ...one,
    x: one.x + x,
    y: one.y + y,
  });
  return {
    boxes: boxes.map(shifted),
    links: links.map((link) => ({
      ...link,
      label: shifted(link.label),
      points: link.points.map(([px, py]) => [px + x, py + y] as const),
    })),
  };
}
