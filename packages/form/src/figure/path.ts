/** A place on a page in millimetres. */
export type Point = readonly [x: number, y: number];

/** A box on a page in millimetres. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line through points, as a path in SVG syntax. */
export function polyline(points: readonly Point[], closed = false): string {
  const steps = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${mm(x)} ${mm(y)}`);
  return `${steps.join('')}${closed ? 'Z' : ''}`;
}

/** A box, its corners rounded by `radius`. */
export function boxPath({ x, y, width, height }: Area, radius = 0): string {
  if (radius === 0) return `M${mm(x)} ${mm(y)}h${mm(width)}v${mm(height)}h${mm(-width)}Z`;
  const corners: Point[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  return roundedPath(corners, Math.min(radius, width / 2, height / 2));
}

/** A closed line through corners, each rounded by `radius` or by what its sides leave. */
export function roundedPath(corners: readonly Point[], radius: number): string {
  const steps = corners.map((corner, index) => {
    const before = corners.at(index - 1) ?? corner;
    const after = corners[(index + 1) % corners.length] ?? corner;
    const start = towards(corner, before, radius);
    const end = towards(corner, after, radius);
    const inward = towards(corner, start, length(corner, start) * (1 - QUARTER));
    const outward = towards(corner, end, length(corner, end) * (1 - QUARTER));
    const curve = [inward, outward, end].map(([x, y]) => `${mm(x)} ${mm(y)}`).join(' ');
    return `${index === 0 ? 'M' : 'L'}${mm(start[0])} ${mm(start[1])}C${curve}`;
  });
  return `${steps.join('')}Z`;
}

/** A circle, or the ellipse that fills a box. */
export function ellipsePath({ x, y, width, height }: Area): string {
  const [a, b] = [width / 2, height / 2];
  const [cx, cy] = [x + a, y + b];
  const [k, l] = [a * QUARTER, b * QUARTER];
  const curve = (...numbers: number[]) => `C${numbers.map(mm).join(' ')}`;
  return [
    `M${mm(x)} ${mm(cy)}`,
    curve(x, cy - l, cx - k, y, cx, y),
    curve(cx + k, y, x + width, cy - l, x + width, cy),
    curve(x + width, cy + l, cx + k, y + height, cx, y + height),
    curve(cx - k, y + height, x, cy + l, x, cy),
    'Z',
  ].join('');
}

/** The filled head of an arrow, its point at `tip`, coming from `from`. */
export function arrowHead(from: Point, tip: Point, size: number): string {
  const back = towards(tip, from, size);
  const [dx, dy] = [(tip[1] - back[1]) * 0.42, (back[0] - tip[0]) * 0.42];
  return polyline([tip, [back[0] + dx, back[1] + dy], [back[0] - dx, back[1] - dy]], true);
}

/** The point `distance` from `start` on the way to `goal`, no further than half of it. */
function towards(start: Point, goal: Point, distance: number): Point {
  const whole = length(start, goal);
  if (whole === 0) return start;
  const part = Math.min(distance, whole / 2) / whole;
  return [start[0] + (goal[0] - start[0]) * part, start[1] + (goal[1] - start[1]) * part];
}

/** How far two points are from each other. */
export function length([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(bx - ax, by - ay);
}

/** The handle of a quarter of a circle as a cubic curve, as a part of the radius. */
const QUARTER = 0.5523;

function mm(millimetres: number): number {
  return Math.round(millimetres * 1000) / 1000;
}
