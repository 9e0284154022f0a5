/** A box of a tree with those below it; `index` is its place in the data, `depth` counts from 0. */
export interface TreeNode {
  readonly index: number;
  readonly depth: number;
  readonly children: readonly TreeNode[];
}

/** The lengths of a tree in millimetres. */
export interface TreeMeasures {
  readonly boxWidth: number;
  readonly heightOf: (node: TreeNode) => number;
  /** Between boxes beside each other, and between those in a stack. */
  readonly across: number;
  readonly down: number;
  /** From a box to those below it. */
  readonly level: number;
  /** The height of the room for words at the lines; it is part of `level` and of `down`. */
  readonly label: number;
}

/** From the left of a stack to the line that its boxes hang on, and to the boxes. */
export const SPINE = 3;
export const INDENT = 8;

interface Extent {
  readonly width: number;
  readonly height: number;
}

/** A box and all below it; `anchor` is the middle of the box, from the left. */
export interface Plan extends Extent {
  readonly node: TreeNode;
  readonly anchor: number;
  readonly columns: readonly Column[];
}

/** One box hanging below, or several in a stack beside a line; `anchor` is where the line to it comes down. */
export interface Column extends Extent {
  readonly anchor: number;
  readonly plans: readonly Plan[];
}

/** Columns beside each other. */
export interface Arrangement extends Extent {
  readonly columns: readonly Column[];
}

/**
 * Every useful way to set boxes and all below them, from the narrowest and highest to the widest and lowest: side by
 * side, in one stack, or in several stacks; no line crosses another or a box.
 */
export function arrangements(nodes: readonly TreeNode[], measures: TreeMeasures): Arrangement[] {
  const fronts = nodes.map((node) => plansOf(node, measures));
  const ways = nodes.flatMap((_, index) => {
    const groups = grouped(fronts, index + 1);
    const columns = groups.map((group) => columnsOf(group, measures));
    return besideEachOther(columns, measures.across).map(({ width, height, items }) => ({
      width,
      height,
      columns: items,
    }));
  });
  return useful(ways);
}

function plansOf(node: TreeNode, measures: TreeMeasures): Plan[] {
  const height = measures.heightOf(node);
  const { boxWidth, level } = measures;
  if (node.children.length === 0) return [{ node, width: boxWidth, height, anchor: boxWidth / 2, columns: [] }];
  return arrangements(node.children, measures).map((below) => ({
    node,
    width: below.width,
    height: height + level + below.height,
    anchor: anchorOver(below, measures),
    columns: below.columns,
  }));
}

/** A box stands over the middle of what hangs from it; over a single stack at its left, so that the line goes straight down. */
function anchorOver({ columns, width }: Arrangement, { boxWidth }: TreeMeasures): number {
  const [first] = columns;
  const last = columns.at(-1);
  if (first === undefined || last === undefined) return boxWidth / 2;
  if (columns.length === 1 && first.plans.length > 1) return boxWidth / 2;
  const start = width - last.width;
  const middle = (first.anchor + start + last.anchor) / 2;
  return Math.min(Math.max(middle, boxWidth / 2), width - boxWidth / 2);
}

function columnsOf(group: readonly (readonly Plan[])[], { down }: TreeMeasures): Column[] {
  const [only] = group;
  if (group.length === 1 && only !== undefined) {
    return only.map((plan) => ({ width: plan.width, height: plan.height, anchor: plan.anchor, plans: [plan] }));
  }
  return belowEachOther(group, down).map(({ width, height, items }) => ({
    width: INDENT + width,
    height,
    anchor: SPINE,
    plans: items,
  }));
}

/** So many groups of neighbours, as even as can be, the larger ones first. */
function grouped<T>(items: readonly T[], count: number): T[][] {
  const start = (group: number) => Math.ceil((items.length * group) / count);
  return Array.from({ length: count }, (_, group) => items.slice(start(group), start(group + 1)));
}

interface Joined<T> extends Extent {
  readonly items: readonly T[];
}

/** For each height that makes a difference, the narrowest of every choice that is no higher. */
function besideEachOther<T extends Extent>(choices: readonly (readonly T[])[], gap: number): Joined<T>[] {
  const heights = [...new Set(choices.flat().map(({ height }) => height))];
  return heights.flatMap((height) => {
    const items = choices.map((choice) => narrowest(choice.filter((one) => one.height <= height)));
    if (!items.every((item) => item !== undefined)) return [];
    const width = items.reduce((sum, item) => sum + item.width, 0) + gap * (items.length - 1);
    return [{ width, height, items }];
  });
}

/** For each width that makes a difference, the lowest of every choice that is no wider. */
function belowEachOther<T extends Extent>(choices: readonly (readonly T[])[], gap: number): Joined<T>[] {
  const widths = [...new Set(choices.flat().map(({ width }) => width))];
  return widths.flatMap((width) => {
    const items = choices.map((choice) => lowest(choice.filter((one) => one.width <= width)));
    if (!items.every((item) => item !== undefined)) return [];
    const height = items.reduce((sum, item) => sum + item.height, 0) + gap * (items.length - 1);
    return [{ width, height, items }];
  });
}

function narrowest<T extends Extent>(choice: readonly T[]): T | undefined {
  return choice.toSorted((a, b) => a.width - b.width || a.height - b.height)[0];
}

function lowest<T extends Extent>(choice: readonly T[]): T | undefined {
  return choice.toSorted((a, b) => a.height - b.height || a.width - b.width)[0];
}

/** Without those that another is neither wider nor higher than. */
function useful<T extends Extent>(ways: readonly T[]): T[] {
  const kept: T[] = [];
  for (const way of ways.toSorted((a, b) => a.width - b.width || a.height - b.height)) {
    const last = kept.at(-1);
    if (last === undefined || way.height < last.height) kept.push(way);
  }
  return kept;
}
