import type { Area, Point } from './path.ts';

/** Less than this, in millimetres, is the same place. */
const SAME = 1e-6;

/** Whether two boxes share more than an edge; with `gap`, whether they are nearer than that. */
export function overlap(a: Area, b: Area, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap - SAME &&
    b.x < a.x + a.width + gap - SAME &&
    a.y < b.y + b.height + gap - SAME &&
    b.y < a.y + a.height + gap - SAME
  );
}

/** Whether the first box lies within the second. */
export function isWithin(inner: Area, outer: Area): boolean {
  return (
    inner.x >= outer.x - SAME &&
    inner.y >= outer.y - SAME &&
    inner.x + inner.width <= outer.x + outer.width + SAME &&
    inner.y + inner.height <= outer.y + outer.height + SAME
  );
}

/** Whether a straight line runs through the inside of a box (Liang-Barsky). */
function runsThrough([ax, ay]: Point, [bx, by]: Point, { x, y, width, height }: Area): boolean {
  let [enter, leave] = [0, 1];
  const sides: readonly (readonly [number, number])[] = [
    [ax - bx, ax - x - SAME],
    [bx - ax, x + width - SAME - ax],
    [ay - by, ay - y - SAME],
    [by - ay, y + height - SAME - ay],
  ];
  for (const [step, room] of sides) {
    if (step === 0 && room <= 0) return false;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  return enter < leave;
}

/** Whether a line through points runs through the inside of a box. */
export function anyRunsThrough(points: readonly Point[], box: Area): boolean {
  return points.some((point, index) => {
    const next = points[index + 1];
    return next !== undefined && runsThrough(point, next, box);
  });
}

/** Whether two straight lines meet in more than their ends. */
export function cross(a: readonly [Point, Point], b: readonly [Point, Point]): boolean {
  const side = ([px, py]: Point, [qx, qy]: Point, [rx, ry]: Point) => (qx - px) * (ry - py) - (qy - py) * (rx - px);
  const [first, second] = [
    side(a[0], a[1], b[0]) * side(a[0], a[1], b[1]),
    side(b[0], b[1], a[0]) * side(b[0], b[1], a[1]),
  ];
  return first < -SAME && second < -SAME;
}

/** The box around points. */
export function around(points: readonly Point[]): Area {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
