import type { Area, Point } from '../path.ts';
import { ellipsePath, polyline } from '../path.ts';

/** Slanting lines over a box, `step` millimetres apart, each cut at its sides; rising to the right, or falling. */
export function slantedLines({ x, y, width, height }: Area, step: number, direction: 'rising' | 'falling'): string[] {
  const lines: string[] = [];
  for (let from = step - height; from < width; from += step) {
    const [start, end] = [Math.max(from, 0), Math.min(from + height, width)];
    if (end - start < step / 8) continue;
    const down = (along: number): number => (direction === 'falling' ? along - from : height - (along - from));
    const points: Point[] = [
      [x + start, y + down(start)],
      [x + end, y + down(end)],
    ];
    lines.push(polyline(points));
  }
  return lines;
}

/** Upright lines over a box, `step` millimetres apart. */
export function uprightLines({ x, y, width, height }: Area, step: number): string[] {
  const lines: string[] = [];
  for (let along = step; along < width - step / 4; along += step) {
    lines.push(
      polyline([
        [x + along, y],
        [x + along, y + height],
      ]),
    );
  }
  return lines;
}

/** Dots over a box, `step` millimetres apart. */
export function dots({ x, y, width, height }: Area, step: number, size: number): string[] {
  const points: string[] = [];
  for (let down = step / 2; down + size / 2 < height; down += step) {
    for (let along = step / 2; along + size / 2 < width; along += step) {
      points.push(ellipsePath({ x: x + along - size / 2, y: y + down - size / 2, width: size, height: size }));
    }
  }
  return points;
}
