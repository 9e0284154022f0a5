import type { Area, Point } from '../path.ts';
import { type Arrangement, type Column, INDENT, type Plan, SPINE, type TreeMeasures } from './arrange.ts';

/** A box in its place. */
export interface PlacedBox extends Area {
  readonly index: number;
}

/** The line from a box to the one above it, from there down; `label` is the room for its word. */
export interface PlacedLink {
  readonly from: number;
  readonly to: number;
  readonly points: readonly Point[];
  readonly label: Area;
}

/** A tree with everything in its place. */
export interface PlacedTree {
  readonly boxes: readonly PlacedBox[];
  readonly links: readonly PlacedLink[];
}

/** Sets an arrangement at a place. */
export function placeTree(arrangement: Arrangement, at: Point, measures: TreeMeasures): PlacedTree {
  const boxes: PlacedBox[] = [];
  const links: PlacedLink[] = [];
  let [x] = at;
  for (const column of arrangement.columns) {
    placeColumn({ boxes, links }, column, [x, at[1]], measures, null);
    x += column.width + measures.across;
  }
  return { boxes, links };
}

interface Growing {
  readonly boxes: PlacedBox[];
  readonly links: PlacedLink[];
}

/** Where the lines from a box start and where they turn aside. */
interface Stem {
  readonly index: number;
  readonly foot: Point;
  readonly turn: number;
}

function placeColumn(tree: Growing, column: Column, [x, y]: Point, measures: TreeMeasures, stem: Stem | null): void {
  const isStack = column.plans.length > 1;
  let top = y;
  for (const plan of column.plans) {
    placePlan(tree, plan, [isStack ? x + INDENT : x, top], measures);
    if (stem !== null) tree.links.push(linkTo(plan, [x, top], isStack, stem, measures));
    top += plan.height + measures.down;
  }
}

function placePlan(tree: Growing, plan: Plan, [x, y]: Point, measures: TreeMeasures): void {
  const { boxWidth, heightOf, across, level, label } = measures;
  const height = heightOf(plan.node);
  tree.boxes.push({ index: plan.node.index, x: x + plan.anchor - boxWidth / 2, y, width: boxWidth, height });
  const [only] = plan.columns;
  const isStack = plan.columns.length === 1 && only !== undefined && only.plans.length > 1;
  const foot: Point = [isStack ? x + SPINE : x + plan.anchor, y + height];
  const stem = { index: plan.node.index, foot, turn: y + height + (level - label) / 2 };
  let left = x;
  for (const column of plan.columns) {
    placeColumn(tree, column, [left, y + height + level], measures, stem);
    left += column.width + across;
  }
}

function linkTo(
  plan: Plan,
  [x, top]: Point,
  isStack: boolean,
  { index, foot, turn }: Stem,
  measures: TreeMeasures,
): PlacedLink {
  const { boxWidth, heightOf } = measures;
  const middle = top + heightOf(plan.node) / 2;
  const down = isStack ? x + SPINE : x + plan.anchor;
  const box = isStack ? x + INDENT + plan.anchor - boxWidth / 2 : down;
  const end: Point[] = isStack
    ? [
        [down, middle],
        [box, middle],
      ]
    : [[down, top]];
  const width = (boxWidth + measures.across) / 2 - 1.2;
  const label = { x: down + 0.8, y: top - measures.label - 0.1, width, height: measures.label };
  const points = straightened([foot, [foot[0], turn], [down, turn], ...end]);
  return { from: index, to: plan.node.index, points, label };
}

/** The same line without points between which it goes straight on. */
export function straightened(points: readonly Point[]): Point[] {
  return points.filter((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined || after === undefined) return true;
    return !((before[0] === point[0] && point[0] === after[0]) || (before[1] === point[1] && point[1] === after[1]));
  });
}
