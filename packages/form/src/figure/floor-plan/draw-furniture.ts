import type { PlanFurniture } from '@fukushi-kit/schema';
import { type Area, boxPath, ellipsePath, polyline } from '../path.ts';
import { clear, fill, outline, type Pen, stroke, WEIGHT } from '../pen.ts';

/** Draws a piece of furniture by its kind, so that kinds differ without colour. */
export function drawFurniture(pen: Pen, area: Area, kind: PlanFurniture['kind']): void {
  const { x, y, width, height } = area;
  const side = Math.min(width, height);
  if (kind === 'partition') {
    fill(pen, boxPath(area));
    return;
  }
  clear(pen, area);
  if (kind === 'chair') outline(pen, area, { radius: side / 2.5 });
  else if (kind === 'phone') {
    const dot = side / 3;
    stroke(pen, ellipsePath(area));
    fill(pen, ellipsePath({ x: x + (width - dot) / 2, y: y + (height - dot) / 2, width: dot, height: dot }));
  } else outline(pen, area, { weight: kind === 'counter' ? WEIGHT.strong : WEIGHT.plain });
  if (kind === 'table') outline(pen, inset(area, Math.min(0.8, side / 6)), { weight: WEIGHT.fine });
  if (kind === 'machine') outline(pen, inset(area, Math.min(1.2, side / 5)), { weight: WEIGHT.plain, radius: 0.6 });
  if (kind === 'terminal') fill(pen, boxPath(inset(area, Math.min(0.9, side / 4))));
  if (kind === 'cabinet') {
    const corner = [x, y + height] as const;
    stroke(pen, polyline([corner, [x + width, y]]), { weight: WEIGHT.fine });
  }
}

function inset({ x, y, width, height }: Area, by: number): Area {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}
