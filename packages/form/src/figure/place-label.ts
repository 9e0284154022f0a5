import { isWithin, overlap } from './crossing.ts';
import { type Area, length, type Point } from './path.ts';

/** How far from place to place a room for a word is looked for, in millimetres. */
const STEP = 1.5;

/**
 * The room for a word of a size at a line: on one of its stretches, or beside an upright one, nearest to the middle of the
 * longest, within bounds and clear of what is there. `null` if there is none.
 */
export function placeLabel(
  points: readonly Point[],
  size: { readonly width: number; readonly height: number },
  bounds: Area,
  taken: readonly Area[],
): Area | null {
  const candidates = stretchesOf(points).flatMap(([from, to]) => placesAt(from, to, size));
  return candidates.find((area) => isWithin(area, bounds) && taken.every((one) => !overlap(area, one))) ?? null;
}

/** The stretches of a line, level ones first, longer ones before shorter ones. */
function stretchesOf(points: readonly Point[]): [Point, Point][] {
  const stretches = points.flatMap((point, index): [Point, Point][] => {
    const next = points[index + 1];
    return next === undefined ? [] : [[point, next]];
  });
  const isUpright = ([from, to]: [Point, Point]) => (Math.abs(from[0] - to[0]) < 1e-6 ? 1 : 0);
  return stretches.toSorted((a, b) => isUpright(a) - isUpright(b) || length(b[0], b[1]) - length(a[0], a[1]));
}

/** Places on a stretch from its middle outwards, leaving a bit of the line at both ends. */
function placesAt(
  from: Point,
  to: Point,
  { width, height }: { readonly width: number; readonly height: number },
): Area[] {
  const isUpright = Math.abs(from[0] - to[0]) < 1e-6;
  const along = isUpright ? height : width;
  const free = length(from, to) - along - 2;
  if (free < 0) return [];
  const count = Math.floor(free / 2 / STEP);
  const shifts = [0, ...Array.from({ length: count }, (_, index) => (index + 1) * STEP)].flatMap((shift) => [
    shift,
    -shift,
  ]);
  const [cx, cy] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  return shifts.flatMap((shift) => {
    const [x, y] = isUpright ? [cx, cy + shift] : [cx + shift, cy];
    const top = y - height / 2;
    const on = { x: x - width / 2, y: top, width, height };
    return isUpright ? [{ ...on, x: x + 0.6 }, { ...on, x: x - width - 0.6 }, on] : [on];
  });
}

/** A stretch of a line as a thin box that words keep clear of. */
export function lineAreas(points: readonly Point[], margin = 0.5): Area[] {
  return points.flatMap(([x, y], index) => {
    const next = points[index + 1];
    if (next === undefined) return [];
    const [left, top] = [Math.min(x, next[0]), Math.min(y, next[1])];
    const [width, height] = [Math.abs(next[0] - x), Math.abs(next[1] - y)];
    return [{ x: left - margin, y: top - margin, width: width + 2 * margin, height: height + 2 * margin }];
  });
}
