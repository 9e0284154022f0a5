import { anyRunsThrough, overlap } from '../crossing.ts';
import type { Area, Point } from '../path.ts';

/** On which side of the ring a box stands. */
type RingSide = 'top' | 'right' | 'bottom' | 'left';

/** A box on the ring. */
export interface RingBox extends Area {
  readonly side: RingSide;
}

/** How many boxes stand on each side. */
type Counts = Readonly<Record<RingSide, number>>;

/** Boxes of one size on the four sides of a room, clockwise from the upper left, with a way from the centre to each. */
export interface Ring {
  readonly boxes: readonly RingBox[];
  /** From the edge of the centre to the edge of each box. */
  readonly ways: readonly (readonly [Point, Point])[];
}

/** Between boxes of one side, and between the corner boxes and those of the next side, in millimetres. */
const GAP = 5;

/** A line from the centre to a box is at least this long, in millimetres. */
const SHORTEST = 11;

/** Between a line and what it leads to. */
const CLEAR = 0.8;

/** The ring of so many boxes around a centre, as even as can be; `null` if they do not stand in the room. */
export function ringOf(
  count: number,
  room: Area,
  box: { readonly width: number; readonly height: number },
  centre: Area,
): Ring | null {
  for (const counts of countsOf(count, room)) {
    const boxes = boxesOf(counts, room, box);
    if (boxes === null || boxes.some((one) => overlap(one, centre, GAP))) continue;
    const ways = boxes.map((one) => wayTo(one, boxes, centre));
    if (ways.every((way) => way !== null)) return { boxes, ways };
  }
  return null;
}

/** The ways to share boxes among the sides, those first that spread them most evenly along the edge of the room. */
function countsOf(count: number, room: Area): Counts[] {
  const all: { counts: Counts; unevenness: number }[] = [];
  for (let top = 0; top <= count; top++) {
    for (const bottom of [top, top - 1]) {
      const rest = count - top - bottom;
      if (bottom < 0 || rest < 0) continue;
      const [right, left] = [Math.ceil(rest / 2), Math.floor(rest / 2)];
      const [across, down] = [room.width / Math.max(top, 0.6), room.height / Math.max(right + 1, 0.6)];
      const unevenness = Math.abs(Math.log(across / (down * 1.7))) + (top === 0 ? 1 : 0);
      all.push({ counts: { top, right, bottom, left }, unevenness });
    }
  }
  return all.toSorted((a, b) => a.unevenness - b.unevenness).map(({ counts }) => counts);
}

function boxesOf(
  { top, right, bottom, left }: Counts,
  room: Area,
  { width, height }: { readonly width: number; readonly height: number },
): RingBox[] | null {
  if (Math.max(top, bottom) * (width + GAP) - GAP > room.width) return null;
  const head = top > 0 ? height + GAP : 0;
  const foot = bottom > 0 ? height + GAP : 0;
  const tall = room.height - head - foot;
  if (Math.max(right, left) * (height + GAP) - GAP > tall) return null;
  const level = (side: 'top' | 'bottom', number: number, y: number): RingBox[] =>
    spread(number, room.x, room.width, width).map((x) => ({ side, x, y, width, height }));
  const upright = (side: 'left' | 'right', number: number, x: number): RingBox[] =>
    spread(number, room.y + head, tall, height).map((y) => ({ side, x, y, width, height }));
  return [
    ...level('top', top, room.y),
    ...upright('right', right, room.x + room.width - width),
    ...level('bottom', bottom, room.y + room.height - height).reverse(),
    ...upright('left', left, room.x).reverse(),
  ];
}

/** Where so many boxes begin that share a length evenly. */
function spread(count: number, start: number, length: number, size: number): number[] {
  return Array.from({ length: count }, (_, index) => start + (length * (index + 0.5)) / count - size / 2);
}

/** A straight way from the centre to a box past all others: to its middle, else to a place on its inner edge. */
function wayTo(box: RingBox, boxes: readonly RingBox[], centre: Area): readonly [Point, Point] | null {
  const middle: Point = [centre.x + centre.width / 2, centre.y + centre.height / 2];
  for (const target of targetsOf(box, middle)) {
    const start = edgeOfEllipse(centre, target);
    const end = edgeOfBox(box, start, target);
    const isLong = Math.hypot(end[0] - start[0], end[1] - start[1]) >= SHORTEST;
    const isClear = boxes.every((other) => other === box || !anyRunsThrough([start, end], widened(other)));
    if (isLong && isClear) return [start, end];
  }
  return null;
}

function targetsOf({ x, y, width, height }: RingBox, middle: Point): Point[] {
  const [cx, cy] = [x + width / 2, y + height / 2];
  const inward = ([px, py]: Point, part: number): Point => [cx + (px - cx) * part, cy + (py - cy) * part];
  const nearX = Math.min(Math.max(middle[0], x + 2), x + width - 2);
  const nearY = Math.min(Math.max(middle[1], y + 1), y + height - 1);
  return [[cx, cy], inward([nearX, cy], 0.7), inward([nearX, nearY], 0.95)];
}

function edgeOfEllipse({ x, y, width, height }: Area, [tx, ty]: Point): Point {
  const [cx, cy] = [x + width / 2, y + height / 2];
  const [dx, dy] = [tx - cx, ty - cy];
  const part = 1 / Math.max(Math.hypot(dx / (width / 2 + CLEAR), dy / (height / 2 + CLEAR)), 1e-9);
  return [cx + dx * part, cy + dy * part];
}

/** Where a line to a point within a box meets its edge. */
function edgeOfBox(box: Area, [ax, ay]: Point, [tx, ty]: Point): Point {
  const { x, y, width, height } = widened(box);
  const [dx, dy] = [tx - ax, ty - ay];
  const parts = [
    ...(dx === 0 ? [] : [(x - ax) / dx, (x + width - ax) / dx]),
    ...(dy === 0 ? [] : [(y - ay) / dy, (y + height - ay) / dy]),
  ];
  const meets = parts.filter((part) => {
    const [px, py] = [ax + dx * part, ay + dy * part];
    return part >= 0 && part <= 1 && px > x - 1e-6 && px < x + width + 1e-6 && py > y - 1e-6 && py < y + height + 1e-6;
  });
  const part = Math.min(1, ...meets);
  return [ax + dx * part, ay + dy * part];
}

function widened({ x, y, width, height }: Area): Area {
  return { x: x - CLEAR, y: y - CLEAR, width: width + 2 * CLEAR, height: height + 2 * CLEAR };
}
