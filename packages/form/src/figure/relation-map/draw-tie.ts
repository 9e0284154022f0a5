import type { RelationTie } from '@fukushi-kit/schema';
import { arrowHead, length, type Point, polyline } from '../path.ts';
import { DASH, fill, type Pen, stroke, WEIGHT } from '../pen.ts';

/** The head of an arrow, in millimetres. */
const HEAD = 3.2;

/** From one stroke across a strained tie to the next, and how long each is, in millimetres. */
const HATCH = 2.2;
const HATCH_LENGTH = 2.4;

/** Draws a tie: thick if strong, dotted if weak, with strokes across if strained. */
export function drawTie(pen: Pen, points: readonly Point[], strength: RelationTie['strength']): void {
  const looks = {
    strong: { weight: 2.6 },
    ordinary: { weight: WEIGHT.plain },
    weak: { weight: 1.1, dash: DASH.dotted },
    strained: { weight: WEIGHT.plain },
  } as const;
  stroke(pen, polyline(points), looks[strength]);
  if (strength !== 'strained') return;
  for (const [index, point] of points.entries()) {
    const next = points[index + 1];
    if (next !== undefined) drawHatches(pen, point, next);
  }
}

function drawHatches(pen: Pen, from: Point, to: Point): void {
  const whole = length(from, to);
  const count = Math.floor((whole - 2) / HATCH);
  const [dx, dy] = [(to[0] - from[0]) / Math.max(whole, 1e-9), (to[1] - from[1]) / Math.max(whole, 1e-9)];
  const start = (whole - HATCH * (count - 1)) / 2;
  for (let hatch = 0; hatch < count; hatch++) {
    const [x, y] = [from[0] + dx * (start + hatch * HATCH), from[1] + dy * (start + hatch * HATCH)];
    const [ax, ay] = [(-dy * HATCH_LENGTH) / 2, (dx * HATCH_LENGTH) / 2];
    stroke(
      pen,
      polyline([
        [x - ax, y - ay],
        [x + ax, y + ay],
      ]),
      { weight: WEIGHT.plain },
    );
  }
}

/** Draws the head of an arrow at one end of a tie or at both. */
export function drawDirection(
  pen: Pen,
  [centre, party]: readonly [Point, Point],
  direction: RelationTie['direction'],
): void {
  if (direction === 'inward' || direction === 'both') fill(pen, arrowHead(party, centre, HEAD));
  if (direction === 'outward' || direction === 'both') fill(pen, arrowHead(centre, party, HEAD));
}
