import type { FigureFloorPlan, PlanOpening } from '@fukushi-kit/schema';
import { writeTexts } from '../figure-text.ts';
import { type Area, ellipsePath, type Point, polyline } from '../path.ts';
import { clear, fill, type Pen, stroke, tell, WEIGHT } from '../pen.ts';
import { drawFurniture } from './draw-furniture.ts';
import { drawMeasures, MEASURES } from './draw-measures.ts';
import { drawOpening, type PlacedOpening } from './draw-opening.ts';
import { wallPart } from './plan-faults.ts';
import { type PlanLabel, placeLabels } from './plan-labels.ts';
import { type PlanScale, planScales } from './plan-scale.ts';
import { walls } from './walls.ts';

/** Draws a plan at the largest scale at which all of its labels find room. */
export function drawPlan(pen: Pen, room: Area, plan: FigureFloorPlan): void {
  const { top, left, right, bottom } = MEASURES;
  const inner = {
    x: room.x + left,
    y: room.y + top,
    width: room.width - left - right,
    height: room.height - top - bottom,
  };
  for (const scale of planScales(plan, inner)) {
    const openings = plan.openings.flatMap((opening) => placedOpening(plan, opening, scale) ?? []);
    const labels = placeLabels(pen.draft, plan, scale, inner, takenBy(plan, scale, openings));
    if (labels === null) continue;
    drawAt(pen, plan, scale, openings, labels);
    drawMeasures(pen, plan, scale, { ...room, y: room.y + room.height - bottom + 1, height: bottom - 1 });
    return;
  }
  tell(pen, 'figure-does-not-fit');
}

function drawAt(
  pen: Pen,
  plan: FigureFloorPlan,
  scale: PlanScale,
  openings: readonly PlacedOpening[],
  labels: readonly PlanLabel[],
): void {
  for (const piece of plan.furniture) drawFurniture(pen, scale.box(piece), piece.kind);
  for (const { direction, at, from, to } of walls(plan)) {
    const ends =
      direction === 'horizontal'
        ? [scale.place(from, at), scale.place(to, at)]
        : [scale.place(at, from), scale.place(at, to)];
    stroke(pen, polyline(ends), { weight: WEIGHT.strong });
  }
  for (const opening of openings) drawOpening(pen, opening);
  for (const { leader } of labels) if (leader !== null) drawLeader(pen, leader);
  for (const { texts, area } of labels) {
    clear(pen, area);
    writeTexts(pen, area, texts);
  }
}

function drawLeader(pen: Pen, [start, [x, y]]: readonly [Point, Point]): void {
  stroke(pen, polyline([start, [x, y]]), { weight: WEIGHT.fine });
  fill(pen, ellipsePath({ x: x - 0.5, y: y - 0.5, width: 1, height: 1 }));
}

function placedOpening(plan: FigureFloorPlan, opening: PlanOpening, scale: PlanScale): PlacedOpening | null {
  const part = wallPart(plan.rooms, opening);
  if (part === null) return null;
  const { direction, at, from, to } = part;
  const ends =
    direction === 'horizontal'
      ? ([scale.place(from, at), scale.place(to, at)] as const)
      : ([scale.place(at, from), scale.place(at, to)] as const);
  const inward = { top: [0, 1], bottom: [0, -1], left: [1, 0], right: [-1, 0] }[opening.wall] as [number, number];
  return { kind: opening.kind, from: ends[0], to: ends[1], inward };
}

/** Where labels may not stand: on walls, and where doors swing. */
function takenBy(plan: FigureFloorPlan, scale: PlanScale, openings: readonly PlacedOpening[]): Area[] {
  const onWalls = plan.rooms.flatMap((room) => {
    const { x, y, width, height } = scale.box(room);
    return [
      { x, y: y - 0.4, width, height: 0.8 },
      { x, y: y + height - 0.4, width, height: 0.8 },
      { x: x - 0.4, y, width: 0.8, height },
      { x: x + width - 0.4, y, width: 0.8, height },
    ];
  });
  const swings = openings.flatMap(({ kind, from, to, inward }) => {
    if (kind !== 'hinged') return [];
    const width = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const far: Point = [to[0] + inward[0] * width, to[1] + inward[1] * width];
    const [x, y] = [Math.min(from[0], far[0]), Math.min(from[1], far[1])];
    return [{ x, y, width: Math.abs(far[0] - from[0]), height: Math.abs(far[1] - from[1]) }];
  });
  return [...onWalls, ...swings];
}
