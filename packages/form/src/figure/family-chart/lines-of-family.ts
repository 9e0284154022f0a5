import type { FamilyChild, FamilyUnion, FigureFamilyChart } from '@fukushi-kit/schema';
import { laneNumbers, lanesOf } from '../lanes.ts';
import { type ChannelStretch, orderTracks } from '../order-tracks.ts';
import type { Point } from '../path.ts';
import type { Couple } from './family-rows.ts';

/** The line of a union; `mark` is where its one slash or two stand. */
interface UnionLine {
  readonly union: number;
  readonly points: readonly Point[];
  readonly mark: Point;
}

/** The line from a union down to where its children hang, and along above them. */
interface BirthLine {
  readonly union: number;
  readonly points: readonly Point[];
}

/** The line from there down to a child. */
export interface ChildLine {
  readonly kind: FamilyChild['kind'];
  readonly points: readonly Point[];
}

/** All lines of a family chart. */
export interface FamilyLines {
  readonly unions: readonly UnionLine[];
  readonly births: readonly BirthLine[];
  readonly children: readonly ChildLine[];
}

/** Lines before heights are known: the room they take above each row, and the lines once rows have their places. */
export interface PlannedLines {
  readonly roomAbove: (row: number) => number;
  readonly at: (rows: readonly { readonly top: number; readonly bottom: number }[]) => FamilyLines;
}

const TRACK = 3;
const OVER = 2.6;
const EDGE = 3;

/** How far the line down from a union may stand from the middle, in millimetres. */
const ASIDE: readonly number[] = [0, 1, -1];

/** Lines that run down stay this far apart, in millimetres. */
const APART = 0.9;

interface PlannedUnion {
  readonly union: number;
  readonly row: number;
  /** From the left partner to the right one, or from the only one to the edge of the cell; the middles of their signs. */
  readonly from: number;
  readonly to: number;
  readonly way: 'beside' | 'over' | 'alone';
  /** Where the line to the children comes down. */
  readonly down: number;
  readonly children: readonly { readonly kind: FamilyChild['kind']; readonly x: number }[];
}

/** Plans the lines of a family whose people stand in columns. */
export function linesOfFamily(
  chart: FigureFamilyChart,
  rows: readonly (readonly Couple[])[],
  middleOf: (index: number) => number,
  { pitch, side }: { readonly pitch: number; readonly side: number },
): PlannedLines {
  const planned = plannedUnions(chart, rows, middleOf, pitch);
  const overs = rows.map((_, row) => {
    const stretches = planned
      .filter((one) => one.row === row && one.way === 'over')
      .map(({ union: link, from, to }) => ({ link, from, to }));
    return lanesOf(stretches, 1);
  });
  const tracks = rows.map((_, row) =>
    orderTracks(
      lanesOf(
        planned.flatMap((one) => (one.row === row - 1 ? (barOf(one) ?? []) : [])),
        1.5,
      ),
    ),
  );
  const roomAbove = (row: number) => {
    const over = (overs[row]?.length ?? 0) * OVER + ((overs[row]?.length ?? 0) > 0 ? 1 : 0);
    if (row === 0) return over + 1.5;
    return over + 2 * EDGE + Math.max(0, (tracks[row]?.length ?? 0) - 1) * TRACK;
  };
  return {
    roomAbove,
    at: (places) => {
      const overY = (row: number, union: number) =>
        (places[row]?.top ?? 0) - 1.2 - ((laneNumbers(overs[row] ?? []).get(union) ?? 0) + 1) * OVER + 1;
      const barY = (row: number, union: number) => {
        const lowest =
          (places[row]?.top ?? 0) -
          EDGE -
          (roomAbove(row) - 2 * EDGE - Math.max(0, (tracks[row]?.length ?? 0) - 1) * TRACK);
        const fromBelow = (tracks[row]?.length ?? 1) - 1 - (laneNumbers(tracks[row] ?? []).get(union) ?? 0);
        return lowest - fromBelow * TRACK;
      };
      return {
        unions: planned.map((one) =>
          unionLine(one, places[one.row]?.top ?? 0, overY(one.row, one.union), { pitch, side }),
        ),
        births: planned
          .filter(({ children }) => children.length > 0)
          .map((one) =>
            birthLine(
              one,
              startOf(one, places[one.row]?.top ?? 0, overY(one.row, one.union), side),
              barY(one.row + 1, one.union),
            ),
          ),
        children: planned.flatMap((one) =>
          one.children.map(
            ({ kind, x }): ChildLine => ({
              kind,
              points: [
                [x, barY(one.row + 1, one.union)],
                [x, places[one.row + 1]?.top ?? 0],
              ],
            }),
          ),
        ),
      };
    },
  };
}

function plannedUnions(
  chart: FigureFamilyChart,
  rows: readonly (readonly Couple[])[],
  middleOf: (index: number) => number,
  pitch: number,
): PlannedUnion[] {
  const indexOf = new Map(chart.people.map(({ id }, index) => [id, index]));
  const orders = rows.map((row) => row.flat());
  const besides = new Set<string>();
  const drops: { readonly row: number; readonly x: number }[] = [];
  return chart.unions.map((union, number) => {
    const partners = union.partners
      .flatMap((id) => indexOf.get(id) ?? [])
      .toSorted((a, b) => middleOf(a) - middleOf(b));
    const row = orders.findIndex((order) => partners.some((one) => order.includes(one)));
    const order = orders[row] ?? [];
    const [left = 0, right] = partners;
    const place = order.indexOf(left);
    const isBeside = right !== undefined && order.indexOf(right) === place + 1 && !besides.has(`${row} ${place}`);
    const children = childrenOf(union, indexOf, middleOf);
    const [from, to] = [middleOf(left), right === undefined ? middleOf(left) + pitch / 2 : middleOf(right)];
    const way = right === undefined ? 'alone' : isBeside ? 'beside' : 'over';
    if (way === 'beside') besides.add(`${row} ${place}`);
    const borders =
      way === 'over'
        ? bordersBetween(order, place, order.indexOf(right ?? left), middleOf)
        : [way === 'alone' ? to : (from + to) / 2];
    const others = [
      ...drops.filter((one) => one.row === row).map(({ x }) => x),
      ...otherChildren(chart, union, indexOf, middleOf, orders[row + 1] ?? []),
    ];
    const down = freePlace(
      borders,
      others,
      children.map(({ x }) => x),
    );
    drops.push({ row, x: down });
    return { union: number, row, from, to, way, down, children };
  });
}

function childrenOf(union: FamilyUnion, indexOf: ReadonlyMap<string, number>, middleOf: (index: number) => number) {
  return union.children.flatMap(({ id, kind }) => {
    const index = indexOf.get(id);
    return index === undefined ? [] : [{ kind, x: middleOf(index) }];
  });
}

function otherChildren(
  chart: FigureFamilyChart,
  union: FamilyUnion,
  indexOf: ReadonlyMap<string, number>,
  middleOf: (index: number) => number,
  below: readonly number[],
): number[] {
  const others = chart.unions
    .filter((one) => one !== union)
    .flatMap((one) => one.children.flatMap(({ id }) => indexOf.get(id) ?? []));
  return others.filter((index) => below.includes(index)).map(middleOf);
}

/** The middles between neighbours from one place of a row to another, those nearest to the middle first. */
function bordersBetween(
  order: readonly number[],
  from: number,
  to: number,
  middleOf: (index: number) => number,
): number[] {
  const borders = order
    .slice(from, to)
    .map((one, index) => (middleOf(one) + middleOf(order[from + index + 1] ?? one)) / 2);
  const middle = (middleOf(order[from] ?? 0) + middleOf(order[to] ?? 0)) / 2;
  return borders.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
}

/** A place to come down at which no line of another family runs; straight above an only child if that is as near. */
function freePlace(borders: readonly number[], others: readonly number[], children: readonly number[]): number {
  const [only] = children;
  const wished = borders.flatMap((border) => {
    const straight = children.length === 1 && only !== undefined && Math.abs(only - border) <= 1 ? [only] : [];
    return [...straight, ...ASIDE.map((aside) => border + aside)];
  });
  return wished.find((x) => others.every((other) => Math.abs(other - x) >= APART)) ?? wished[0] ?? 0;
}

function barOf({ union, down, children }: PlannedUnion): ChannelStretch | null {
  const downs = children.map(({ x }) => x);
  const places = [down, ...downs];
  const [from, to] = [Math.min(...places), Math.max(...places)];
  return children.length === 0 ? null : { link: union, from, to: Math.max(to, from + 0.01), ups: [down], downs };
}

function unionLine(
  { union, from, to, way }: PlannedUnion,
  top: number,
  over: number,
  { side }: { readonly pitch: number; readonly side: number },
): UnionLine {
  const half = side / 2;
  const y = top + half;
  if (way === 'over') {
    const [left, right] = [from + half / 2, to - half / 2];
    const points: Point[] = [
      [left, top],
      [left, over],
      [right, over],
      [right, top],
    ];
    return { union, points, mark: [left + 3, over] };
  }
  const end = way === 'alone' ? to : to - half;
  const points: Point[] = [
    [from + half, y],
    [end, y],
  ];
  return { union, points, mark: [from + half + (end - from - half) / 4, y] };
}

/** Where the line to the children leaves the line of their union. */
function startOf({ way, down }: PlannedUnion, top: number, over: number, side: number): Point {
  return [down, way === 'over' ? over : top + side / 2];
}

function birthLine({ union, down, children }: PlannedUnion, start: Point, bar: number): BirthLine {
  const xs = children.map(({ x }) => x);
  const [from, to] = [Math.min(down, ...xs), Math.max(down, ...xs)];
  return { union, points: [start, [down, bar], [from, bar], [to, bar]] };
}
