import type { TreeBox } from '@fukushi-kit/schema';
import type { Draft } from '../../draft.ts';
import { type FigureText, fitsWidth, heightOfTexts } from '../figure-text.ts';
import type { TreeMeasures, TreeNode } from './arrange.ts';
import { linkTexts, treeTexts } from './tree-texts.ts';

/** Between the outline of a box and its texts, in millimetres. */
export const BOX_PADDING = { across: 1.5, down: 1.2 } as const;

const LOWEST_BOX = 8;
const DOWN = 2.4;

/** Between boxes side by side in a tree that grows down, and between its levels without words, in millimetres. */
const ACROSS = 4;
const LEVEL = 4.5;

/** How a tree is tried: which way it grows, how wide its boxes are, which part of their full size its texts have. */
export interface TreeTry {
  readonly grows: 'down' | 'right';
  readonly boxWidth: number;
  readonly scale: number;
  /** Whether texts may be too long for their boxes and go on in 別紙. */
  readonly mayBeLong: boolean;
  /** Of a tree that grows to the right, the way between its levels. */
  readonly between: number;
}

/**
 * The lengths of a tree; `null` if a text is too long for its box or a word for its line. Boxes of one level are as high as
 * each other in a tree that grows down.
 */
export function treeMeasures(
  draft: Draft,
  boxes: readonly TreeBox[],
  nodes: readonly TreeNode[],
  attempt: TreeTry,
): TreeMeasures | null {
  const { grows, boxWidth, scale, mayBeLong, between } = attempt;
  const inner = boxWidth - 2 * BOX_PADDING.across;
  const texts = boxes.map((box, index) => treeTexts(box, index, scale));
  const words = linkTexts(boxes, mayBeLong ? 6 : grows === 'down' ? 2 : 3);
  // Beside a line down there is room as far as the middle between two boxes, along one to the right all the way.
  const room = grows === 'down' ? (boxWidth + ACROSS) / 2 - 1.2 : between - 3.7;
  const fits = (all: readonly FigureText[], width: number) => all.every((one) => fitsWidth(draft, one, width));
  if (!fits(words, room) || !(mayBeLong || fits(texts.flat(), inner))) return null;
  const label = Math.max(0, ...words.map((one) => heightOfTexts(draft, [one], room) + 0.4));
  const own = ({ index }: TreeNode) =>
    Math.max(LOWEST_BOX * scale, heightOfTexts(draft, texts[index] ?? [], inner) + 2 * BOX_PADDING.down);
  const heights = heightsByDepth(nodes, own);
  return {
    boxWidth,
    heightOf: grows === 'down' ? ({ depth }) => heights[depth] ?? 0 : own,
    across: grows === 'down' ? ACROSS : between,
    down: grows === 'down' ? Math.max(DOWN, label + 0.6) : DOWN,
    level: LEVEL + label,
    label,
  };
}

function heightsByDepth(nodes: readonly TreeNode[], heightOf: (node: TreeNode) => number): number[] {
  const heights: number[] = [];
  const measure = (node: TreeNode): void => {
    heights[node.depth] = Math.max(heights[node.depth] ?? 0, heightOf(node));
    node.children.forEach(measure);
  };
  nodes.forEach(measure);
  return heights;
}
