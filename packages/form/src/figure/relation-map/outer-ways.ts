import type { Area, Point } from '../path.ts';
import type { RingBox } from './ring.ts';

/** From the ring to the first way outside it, and from one such way to the next, in millimetres. */
export const LANE = 2.8;

/** Ports on the outer side of a box stand this far apart, in millimetres. */
const PORT = 3;

interface Port {
  readonly link: number;
  readonly box: number;
  readonly other: number;
}

/** A stretch of the way round, as lengths from the upper left corner clockwise. */
type Stretch = readonly [from: number, to: number];

/** The ways between boxes of a ring, outside of it, and how many run beside each other there. */
export interface OuterWays {
  readonly ways: readonly (readonly Point[])[];
  readonly lanes: number;
}

/** Leads each pair of boxes round the ring the shorter way, neighbours of one side straight from edge to edge. */
export function outerWays(
  pairs: readonly (readonly [number, number])[],
  boxes: readonly RingBox[],
  ring: Area,
): OuterWays {
  const around = pairs.map((pair) => (neighbours(pair, boxes) ? null : pair));
  const ports = portsOf(around, boxes);
  const whole = 2 * (ring.width + ring.height);
  const lanes: Stretch[][] = [];
  const ways = pairs.map((pair, link): Point[] => {
    if (around[link] === null) return straight(pair, boxes);
    const [start, end] = pair.map((box) => ports.get(`${link} ${box}`) ?? [0, 0]) as [Point, Point];
    const [from, to] = [alongOf(start, ring), alongOf(end, ring)];
    const isTurned = (to - from + whole) % whole > whole / 2;
    const [a, b, first, last] = isTurned ? [to, from, end, start] : [from, to, start, end];
    const stretches: Stretch[] =
      a <= b
        ? [[a, b]]
        : [
            [a, whole],
            [0, b],
          ];
    const lane = takeLane(lanes, stretches);
    return [first, ...cornersBetween(a, b, first, last, ring, (lane + 1) * LANE), last];
  });
  return { ways, lanes: lanes.length };
}

function neighbours([a, b]: readonly [number, number], boxes: readonly RingBox[]): boolean {
  return Math.abs(a - b) === 1 && boxes[a]?.side === boxes[b]?.side;
}

/** From the edge of one box to the edge of the next on the same side. */
function straight([a, b]: readonly [number, number], boxes: readonly RingBox[]): Point[] {
  const [one, other] = [boxes[a], boxes[b]];
  if (one === undefined || other === undefined) return [];
  const [middle, level] = [one.x + one.width / 2, one.y + one.height / 2];
  if (one.side === 'left' || one.side === 'right') {
    const [upper, lower] = one.y < other.y ? [one, other] : [other, one];
    return [
      [middle, upper.y + upper.height],
      [middle, lower.y],
    ];
  }
  const [left, right] = one.x < other.x ? [one, other] : [other, one];
  return [
    [left.x + left.width, level],
    [right.x, level],
  ];
}

/** Where each link leaves its boxes: on the outer side, spread in the order of where they lead. */
function portsOf(pairs: readonly (readonly [number, number] | null)[], boxes: readonly RingBox[]): Map<string, Point> {
  const ports = pairs.flatMap((pair, link): Port[] =>
    pair === null
      ? []
      : [
          { link, box: pair[0], other: pair[1] },
          { link, box: pair[1], other: pair[0] },
        ],
  );
  const places = new Map<string, Point>();
  for (const [index, box] of boxes.entries()) {
    const here = ports.filter((port) => port.box === index).toSorted((a, b) => a.other - b.other || a.link - b.link);
    for (const [place, { link }] of here.entries()) {
      const aside = (place - (here.length - 1) / 2) * PORT;
      places.set(`${link} ${index}`, outerPoint(box, aside));
    }
  }
  return places;
}

function outerPoint({ side, x, y, width, height }: RingBox, aside: number): Point {
  const [cx, cy] = [x + width / 2 + aside, y + height / 2 + aside];
  return { top: [cx, y], bottom: [cx, y + height], left: [x, cy], right: [x + width, cy] }[side] as [number, number];
}

/** How far a point on the edge of the ring is from its upper left corner, clockwise. */
function alongOf([x, y]: Point, ring: Area): number {
  const [right, bottom] = [ring.x + ring.width, ring.y + ring.height];
  const isOn = (a: number, b: number) => Math.abs(a - b) < 1e-6;
  if (isOn(y, ring.y)) return x - ring.x;
  if (isOn(x, right)) return ring.width + (y - ring.y);
  if (isOn(y, bottom)) return ring.width + ring.height + (right - x);
  return 2 * ring.width + ring.height + (bottom - y);
}

function takeLane(lanes: Stretch[][], stretches: readonly Stretch[]): number {
  const isClear = (lane: readonly Stretch[]) =>
    lane.every(([from, to]) => stretches.every(([start, end]) => to + 1 <= start || end + 1 <= from));
  const found = lanes.findIndex(isClear);
  if (found < 0) lanes.push([...stretches]);
  else lanes[found]?.push(...stretches);
  return found < 0 ? lanes.length - 1 : found;
}

/** The points of the way round from one place to another clockwise, so far outside the ring. */
function cornersBetween(from: number, to: number, first: Point, last: Point, ring: Area, away: number): Point[] {
  const { x, y, width, height } = ring;
  const whole = 2 * (width + height);
  const corners: readonly (readonly [along: number, corner: Point])[] = [
    [width, [x + width + away, y - away]],
    [width + height, [x + width + away, y + height + away]],
    [2 * width + height, [x - away, y + height + away]],
    [whole, [x - away, y - away]],
  ];
  const end = to < from ? to + whole : to;
  const passed = [...corners, ...corners.map(([along, corner]) => [along + whole, corner] as const)]
    .filter(([along]) => along > from && along < end)
    .map(([, corner]) => corner);
  return [outside(from, first, ring, away), ...passed, outside(to, last, ring, away)];
}

function outside(along: number, [px, py]: Point, { width, height }: Area, away: number): Point {
  if (along <= width) return [px, py - away];
  if (along <= width + height) return [px + away, py];
  return along <= 2 * width + height ? [px, py + away] : [px - away, py];
}
