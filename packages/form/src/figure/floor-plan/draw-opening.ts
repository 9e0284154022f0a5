import type { PlanOpening } from '@fukushi-kit/schema';
import type { Point } from '../path.ts';
import { polyline } from '../path.ts';
import { DASH, type Pen, stroke, WEIGHT } from '../pen.ts';

/** An opening on paper: from end to end along its wall, and the way into its room. */
export interface PlacedOpening {
  readonly kind: PlanOpening['kind'];
  readonly from: Point;
  readonly to: Point;
  readonly inward: Point;
}

/** Half the distance between the two lines of a window and of a sliding door, in millimetres. */
const HALF = 0.5;

/** The handle of a quarter of a circle as a cubic curve, as a part of the radius. */
const QUARTER = 0.5523;

/** Draws a door with the way it swings, a sliding door, a window or a mere opening. */
export function drawOpening(pen: Pen, opening: PlacedOpening): void {
  const { kind, from, to, inward } = opening;
  if (kind === 'hinged') drawSwing(pen, opening);
  if (kind === 'open') stroke(pen, polyline([from, to]), { dash: DASH.dotted });
  if (kind === 'window')
    for (const side of [-HALF, HALF]) stroke(pen, polyline([shifted(from, inward, side), shifted(to, inward, side)]));
  if (kind === 'sliding') {
    const past = between(from, to, 0.6);
    const before = between(from, to, 0.4);
    stroke(pen, polyline([shifted(from, inward, HALF), shifted(past, inward, HALF)]), { weight: 1 });
    stroke(pen, polyline([shifted(before, inward, -HALF), shifted(to, inward, -HALF)]), { weight: 1 });
  }
}

/** The leaf stands open into the room, hinged at its first end, and a quarter of a circle shows how it swings. */
function drawSwing(pen: Pen, { from, to, inward }: PlacedOpening): void {
  const width = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const open = shifted(from, inward, width);
  stroke(pen, polyline([from, open]), { weight: 1 });
  const along: Point = [(to[0] - from[0]) / width, (to[1] - from[1]) / width];
  const first = shifted(open, along, width * QUARTER);
  const second = shifted(to, inward, width * QUARTER);
  const curve = [first, second, to].map(([x, y]) => `${rounded(x)} ${rounded(y)}`).join(' ');
  stroke(pen, `M${rounded(open[0])} ${rounded(open[1])}C${curve}`, { weight: WEIGHT.fine });
}

function shifted([x, y]: Point, [dx, dy]: Point, by: number): Point {
  return [x + dx * by, y + dy * by];
}

function between([ax, ay]: Point, [bx, by]: Point, part: number): Point {
  return [ax + (bx - ax) * part, ay + (by - ay) * part];
}

function rounded(millimetres: number): number {
  return Math.round(millimetres * 1000) / 1000;
}
