import type { FigureFloorPlan, PlanFurniture, PlanOpening, PlanRoom } from '@fukushi-kit/schema';
import type { FigureManner } from '../figure-manner.ts';
import { writeWords } from '../figure-text.ts';
import type { LegendEntry } from '../legend.ts';
import { words } from '../messages.ja.ts';
import { type Area, polyline } from '../path.ts';
import { type Pen, stroke } from '../pen.ts';
import { integer, listOf, oneOf, orNull, recordOf, text } from '../shape.ts';
import { drawFurniture } from './draw-furniture.ts';
import { drawOpening } from './draw-opening.ts';
import { drawPlan } from './draw-plan.ts';
import { planFaults } from './plan-faults.ts';

const OPENINGS = ['hinged', 'sliding', 'open', 'window'] as const;
const FURNITURE = [
  'desk',
  'table',
  'counter',
  'chair',
  'cabinet',
  'partition',
  'machine',
  'terminal',
  'phone',
  'other',
] as const;

/** Rooms with their openings and furniture, drawn to scale (レイアウト図). */
export const floorPlan: FigureManner<FigureFloorPlan> = {
  shape: recordOf<FigureFloorPlan>({
    north: orNull(oneOf('up', 'right', 'down', 'left')),
    rooms: listOf(
      recordOf<PlanRoom>({
        id: text,
        name: text,
        x: integer,
        y: integer,
        width: integer,
        depth: integer,
        note: orNull(text),
      }),
    ),
    openings: listOf(
      recordOf<PlanOpening>({
        room: text,
        wall: oneOf('top', 'right', 'bottom', 'left'),
        offset: integer,
        width: integer,
        kind: oneOf(...OPENINGS),
      }),
    ),
    furniture: listOf(
      recordOf<PlanFurniture>({
        kind: oneOf(...FURNITURE),
        name: orNull(text),
        x: integer,
        y: integer,
        width: integer,
        depth: integer,
      }),
    ),
  }),
  isEmpty: ({ rooms }) => rooms.length === 0,
  faults: planFaults,
  alt: (plan) => words.floorPlan(plan),
  legend: (plan) => [
    ...OPENINGS.filter((kind) => plan === null || plan.openings.some((one) => one.kind === kind)).map(openingEntry),
    ...FURNITURE.filter((kind) => kind !== 'other')
      .filter((kind) => plan === null || plan.furniture.some((one) => one.kind === kind))
      .map(furnitureEntry),
  ],
  draw: drawPlan,
  blank: drawSquares,
};

function openingEntry(kind: PlanOpening['kind']): LegendEntry {
  return {
    text: words.openings[kind],
    draw: (pen, { x, y, width, height }) => {
      const across = kind === 'hinged' ? 3.2 : 6;
      const [left, level] = [x + (width - across) / 2, kind === 'hinged' ? y + height - 0.4 : y + height / 2];
      drawOpening(pen, { kind, from: [left, level], to: [left + across, level], inward: [0, -1] });
    },
  };
}

function furnitureEntry(kind: PlanFurniture['kind']): LegendEntry {
  const across = kind === 'phone' || kind === 'chair' || kind === 'terminal' ? 3 : 6;
  return {
    text: words.furnitureKinds[kind],
    draw: (pen, { x, y, width }) =>
      drawFurniture(
        pen,
        { x: x + (width - across) / 2, y: y + 0.6, width: across, height: kind === 'partition' ? 1 : 3 },
        kind,
      ),
  };
}

/** Squares of 5 mm to draw in by hand, with room to say how long one is. */
function drawSquares(pen: Pen, { x, y, width, height }: Area): void {
  const look = { weight: 0.25, dash: [0.3, 0.7] };
  const [across, down] = [Math.floor(width / 5), Math.floor((height - 6) / 5)];
  for (let column = 0; column <= across; column++)
    stroke(
      pen,
      polyline([
        [x + column * 5, y],
        [x + column * 5, y + down * 5],
      ]),
      look,
    );
  for (let row = 0; row <= down; row++)
    stroke(
      pen,
      polyline([
        [x, y + row * 5],
        [x + across * 5, y + row * 5],
      ]),
      look,
    );
  writeWords(pen, { x, y: y + height - 5, width, height: 5 }, words.square, 8, 'left');
}
