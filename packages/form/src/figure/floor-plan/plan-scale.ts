import type { FigureFloorPlan } from '@fukushi-kit/schema';
import type { Area, Point } from '../path.ts';
import type { PlanBox } from './plan-faults.ts';

/** The scales that drawings are made in: 1 to so much. */
const SCALES: readonly number[] = [
  20, 25, 30, 40, 50, 60, 75, 80, 100, 125, 150, 200, 250, 300, 400, 500, 600, 800, 1000,
];

/** A plan on paper: its scale, where it lies, and where a place in centimetres comes to be. */
export interface PlanScale {
  readonly denominator: number;
  readonly area: Area;
  readonly place: (x: number, y: number) => Point;
  readonly box: (box: PlanBox) => Area;
  readonly millimetres: (centimetres: number) => number;
}

/** All scales at which a plan fits a room, the largest first, the plan in the middle of the room. */
export function planScales(plan: FigureFloorPlan, room: Area): PlanScale[] {
  const whole = extentOf(plan);
  return SCALES.filter((one) => (whole.width * 10) / one <= room.width && (whole.depth * 10) / one <= room.height).map(
    (denominator) => {
      const millimetres = (centimetres: number) => (centimetres * 10) / denominator;
      const [width, height] = [millimetres(whole.width), millimetres(whole.depth)];
      const x = room.x + (room.width - width) / 2;
      const y = room.y + (room.height - height) / 2;
      const place = (left: number, top: number): Point => [
        x + millimetres(left - whole.x),
        y + millimetres(top - whole.y),
      ];
      const box = (one: PlanBox): Area => {
        const [left, top] = place(one.x, one.y);
        return { x: left, y: top, width: millimetres(one.width), height: millimetres(one.depth) };
      };
      return { denominator, area: { x, y, width, height }, place, box, millimetres };
    },
  );
}

/** The box around all rooms, in centimetres. */
export function extentOf({ rooms }: FigureFloorPlan): PlanBox {
  const x = Math.min(...rooms.map((room) => room.x));
  const y = Math.min(...rooms.map((room) => room.y));
  const right = Math.max(...rooms.map((room) => room.x + room.width));
  const bottom = Math.max(...rooms.map((room) => room.y + room.depth));
  return { x, y, width: right - x, depth: bottom - y };
}
