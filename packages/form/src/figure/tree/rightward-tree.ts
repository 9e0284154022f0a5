import type { Point } from '../path.ts';
import type { TreeMeasures, TreeNode } from './arrange.ts';
import { type PlacedBox, type PlacedLink, type PlacedTree, straightened } from './place-tree.ts';

/** From a box to where its lines turn up and down, in millimetres. */
const TURN = 2.5;

/** A tree that grows to the right: how wide and high it is, and everything in its place from the upper left corner. */
export interface RightwardTree extends PlacedTree {
  readonly width: number;
  readonly height: number;
}

/**
 * A tree with each level right of the one before and boxes of a level below each other; `across` is the way between levels,
 * along which words stand.
 */
export function rightwardTree(nodes: readonly TreeNode[], measures: TreeMeasures): RightwardTree {
  const boxes: PlacedBox[] = [];
  const links: PlacedLink[] = [];
  let y = 0;
  for (const node of nodes) {
    grow({ boxes, links }, node, y, measures);
    y += wholeHeight(node, measures) + measures.down;
  }
  const depth = Math.max(0, ...nodes.map(depthOf));
  const width = depth * (measures.boxWidth + measures.across) - measures.across;
  return { boxes, links, width, height: y - measures.down };
}

function depthOf({ children }: TreeNode): number {
  return 1 + Math.max(0, ...children.map(depthOf));
}

function wholeHeight(node: TreeNode, measures: TreeMeasures): number {
  const { down } = measures;
  const below = node.children.reduce((sum, child) => sum + wholeHeight(child, measures) + down, -down);
  return Math.max(measures.heightOf(node), below);
}

interface Growing {
  readonly boxes: PlacedBox[];
  readonly links: PlacedLink[];
}

/** Sets a box in the middle of the height of those right of it; gives the level of its middle. */
function grow(tree: Growing, node: TreeNode, top: number, measures: TreeMeasures): number {
  const { boxWidth, across, down } = measures;
  const [own, whole] = [measures.heightOf(node), wholeHeight(node, measures)];
  const x = node.depth * (boxWidth + across);
  const place = tree.boxes.length;
  const below = node.children.reduce((sum, child) => sum + wholeHeight(child, measures) + down, -down);
  let y = top + Math.max(0, (whole - below) / 2);
  const levels = node.children.map((child) => {
    const level = grow(tree, child, y, measures);
    y += wholeHeight(child, measures) + down;
    return level;
  });
  const [first = top + whole / 2] = levels;
  const between = (first + (levels.at(-1) ?? first)) / 2;
  const middle = Math.min(Math.max(between, top + own / 2), top + whole - own / 2);
  tree.boxes.splice(place, 0, { index: node.index, x, y: middle - own / 2, width: boxWidth, height: own });
  for (const [index, child] of node.children.entries()) {
    tree.links.push(linkTo(node, child, [x + boxWidth, middle], levels[index] ?? middle, measures));
  }
  return middle;
}

function linkTo(
  node: TreeNode,
  child: TreeNode,
  foot: Point,
  level: number,
  { across, label }: TreeMeasures,
): PlacedLink {
  const turn = foot[0] + TURN;
  const points = straightened([foot, [turn, foot[1]], [turn, level], [foot[0] + across, level]]);
  const room = { x: turn + 0.6, y: level - label - 0.2, width: across - TURN - 1.2, height: label };
  return { from: node.index, to: child.index, points, label: room };
}
