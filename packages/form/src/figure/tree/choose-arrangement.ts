import type { TreeBox } from '@fukushi-kit/schema';
import type { Draft } from '../../draft.ts';
import { fitsWidth, heightOfTexts } from '../figure-text.ts';
import type { Area } from '../path.ts';
import { type Arrangement, arrangements, type Column, type TreeMeasures, type TreeNode } from './arrange.ts';
import { linkTexts, treeTexts } from './tree-texts.ts';

/** Between the outline of a box and its texts, in millimetres. */
export const BOX_PADDING = { across: 1.5, down: 1.2 } as const;

const WIDTHS: readonly number[] = [48, 44, 40, 36, 33, 30, 27, 24];

/** Parts of their full size that texts have, first with every text whole, then with the longest going on in 別紙. */
const SCALES: readonly (readonly [scale: number, mayBeLong: boolean])[] = [
  ...[1.2, 1.1, 1, 0.9, 0.8].map((scale) => [scale, false] as const),
  ...[1, 0.9, 0.8, 0.7].map((scale) => [scale, true] as const),
];

/** Added to the way from a box to those below it where there is room, in millimetres. */
const LOOSER: readonly number[] = [6, 4, 2];
const LOWEST_BOX = 8;
const ACROSS = 4;

/** How a tree is set: the arrangement, its lengths, and the part of their full size that its texts have. */
export interface ChosenTree {
  readonly arrangement: Arrangement;
  readonly measures: TreeMeasures;
  readonly scale: number;
}

/**
 * The arrangement that fits a room: the largest type first, then the fewest boxes in stacks, then the widest boxes; where
 * there is none, one whose longest texts go on in 別紙. `null` if nothing fits.
 */
export function chooseArrangement(
  draft: Draft,
  boxes: readonly TreeBox[],
  nodes: readonly TreeNode[],
  room: Area,
): ChosenTree | null {
  for (const [scale, mayBeLong] of SCALES) {
    const fitting = WIDTHS.flatMap((boxWidth) => {
      const inner = boxWidth - 2 * BOX_PADDING.across;
      const texts = boxes.map((box, index) => treeTexts(box, index, scale));
      if (!mayBeLong && !texts.flat().every((one) => fitsWidth(draft, one, inner))) return [];
      const measures = measuresOf(draft, boxes, nodes, scale, boxWidth);
      if (!mayBeLong && !linkTexts(boxes).every((one) => fitsWidth(draft, one, linkLabelWidth(boxWidth)))) return [];
      const arrangement = lowestFitting(nodes, measures, room);
      return arrangement === undefined ? [] : [{ arrangement, measures, scale }];
    });
    const [best] = fitting.toSorted((a, b) => stacked(a.arrangement.columns) - stacked(b.arrangement.columns));
    if (best !== undefined) return loosened(best, nodes, room);
  }
  return null;
}

function lowestFitting(nodes: readonly TreeNode[], measures: TreeMeasures, room: Area): Arrangement | undefined {
  return arrangements(nodes, measures).findLast(({ width, height }) => width <= room.width && height <= room.height);
}

/** The same tree with more way between its levels, if that fits as well. */
function loosened(chosen: ChosenTree, nodes: readonly TreeNode[], room: Area): ChosenTree {
  const count = stacked(chosen.arrangement.columns);
  for (const more of LOOSER) {
    const measures = { ...chosen.measures, level: chosen.measures.level + more };
    const arrangement = lowestFitting(nodes, measures, room);
    if (arrangement !== undefined && stacked(arrangement.columns) <= count) return { ...chosen, arrangement, measures };
  }
  return chosen;
}

function measuresOf(
  draft: Draft,
  boxes: readonly TreeBox[],
  nodes: readonly TreeNode[],
  scale: number,
  boxWidth: number,
): TreeMeasures {
  const heights: number[] = [];
  const measure = ({ index, depth, children }: TreeNode): void => {
    const box = boxes[index];
    const texts = box === undefined ? [] : treeTexts(box, index, scale);
    const height = heightOfTexts(draft, texts, boxWidth - 2 * BOX_PADDING.across) + 2 * BOX_PADDING.down;
    heights[depth] = Math.max(heights[depth] ?? LOWEST_BOX * scale, height);
    children.forEach(measure);
  };
  nodes.forEach(measure);
  const label = heightOfLinkLabels(draft, boxes, boxWidth);
  return {
    boxWidth,
    heightAt: (depth) => heights[depth] ?? LOWEST_BOX,
    across: ACROSS,
    down: Math.max(2.4, label + 0.6),
    level: 6 + label,
    label,
  };
}

/** Beside a line down to a box there is room for a word as far as the middle between two boxes. */
function linkLabelWidth(boxWidth: number): number {
  return (boxWidth + ACROSS) / 2 - 1.2;
}

function heightOfLinkLabels(draft: Draft, boxes: readonly TreeBox[], boxWidth: number): number {
  return Math.max(0, ...linkTexts(boxes).map((one) => heightOfTexts(draft, [one], linkLabelWidth(boxWidth)) + 0.4));
}

/** How many boxes stand in stacks. */
function stacked(columns: readonly Column[]): number {
  return columns.reduce((sum, { plans }) => {
    const below = plans.reduce((all, plan) => all + stacked(plan.columns), 0);
    return sum + below + (plans.length > 1 ? plans.length : 0);
  }, 0);
}
