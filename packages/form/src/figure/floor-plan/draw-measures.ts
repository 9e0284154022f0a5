import type { FigureFloorPlan } from '@fukushi-kit/schema';
import { writeWords } from '../figure-text.ts';
import { words } from '../messages.ja.ts';
import { type Area, arrowHead, boxPath, type Point, polyline } from '../path.ts';
import { clear, fill, outline, type Pen, stroke, WEIGHT } from '../pen.ts';
import { extentOf, type PlanScale } from './plan-scale.ts';

/** The room that the measures take around a plan, in millimetres. */
export const MEASURES = { top: 6, left: 12, bottom: 9, right: 2 } as const;

/** From the plan to the lines of its measures, above and at the left, in millimetres. */
const ABOVE = 3;
const ASIDE = 6;

/** Half the length of the tick at the end of a measure, in millimetres. */
const TICK = 1;

/** Draws how wide and how deep a plan is, its scale with a bar, and the way to the north. */
export function drawMeasures(
  pen: Pen,
  plan: FigureFloorPlan,
  { area, denominator, millimetres }: PlanScale,
  foot: Area,
): void {
  const whole = extentOf(plan);
  const { x, y, width, height } = area;
  drawMeasure(pen, [x, y - ABOVE], [x + width, y - ABOVE], words.metres(whole.width));
  drawMeasure(pen, [x - ASIDE, y], [x - ASIDE, y + height], words.metres(whole.depth));
  const end = drawScaleBar(pen, foot, millimetres);
  writeWords(pen, { x: end + 3, y: foot.y, width: 40, height: foot.height }, words.scale(denominator), 8, 'left');
  if (plan.north !== null)
    drawNorth(pen, { x: foot.x + foot.width - 12, y: foot.y, width: 12, height: foot.height }, plan.north);
}

function drawMeasure(pen: Pen, from: Point, to: Point, text: string): void {
  const isUpright = from[0] === to[0];
  stroke(pen, polyline([from, to]), { weight: WEIGHT.fine });
  for (const [x, y] of [from, to]) {
    const ends: Point[] = isUpright
      ? [
          [x - TICK, y],
          [x + TICK, y],
        ]
      : [
          [x, y - TICK],
          [x, y + TICK],
        ];
    stroke(pen, polyline(ends), { weight: WEIGHT.plain });
  }
  const [cx, cy] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const words = isUpright
    ? { x: cx - 5.5, y: cy - 1.7, width: 11, height: 3.4 }
    : { x: cx - 7, y: cy - 1.7, width: 14, height: 3.4 };
  clear(pen, words);
  writeWords(pen, words, text, 7);
}

/** Draws a bar of 1, 2, 5 or more metres, halved in black and white; gives where it ends. */
function drawScaleBar(pen: Pen, foot: Area, millimetres: (centimetres: number) => number): number {
  const metres = [20, 10, 5, 2, 1].find((one) => millimetres(one * 100) <= 45) ?? 1;
  const length = millimetres(metres * 100);
  const bar = { x: foot.x + 2, y: foot.y + 1.2, width: length, height: 1.6 };
  outline(pen, bar);
  fill(pen, boxPath({ ...bar, width: length / 2 }));
  const under = { y: bar.y + bar.height + 0.2, width: 8, height: 3 };
  writeWords(pen, { ...under, x: bar.x - 4 }, '0', 7);
  writeWords(pen, { ...under, x: bar.x + length - 4 }, `${metres}m`, 7);
  return bar.x + length + 4;
}

function drawNorth(pen: Pen, { x, y, width, height }: Area, north: NonNullable<FigureFloorPlan['north']>): void {
  const [cx, cy] = [x + width - 4, y + height / 2];
  const [dx, dy] = { up: [0, -1], right: [1, 0], down: [0, 1], left: [-1, 0] }[north] as [number, number];
  const tail: Point = [cx - dx * 3.2, cy - dy * 3.2];
  const tip: Point = [cx + dx * 3.2, cy + dy * 3.2];
  stroke(pen, polyline([tail, tip]), { weight: WEIGHT.plain });
  fill(pen, arrowHead(tail, tip, 2.4));
  writeWords(pen, { x, y, width: 5, height }, words.north, 8);
}
