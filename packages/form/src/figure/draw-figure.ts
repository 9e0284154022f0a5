import { type Draft, type Place, within } from '../draft.ts';
import { addFrame } from '../edges.ts';
import { boundValue, traceValue } from '../trace.ts';
import { familyChart } from './family-chart/family-chart.ts';
import type { FigureBlock, FigureKind } from './figure-block.ts';
import type { FigureManner } from './figure-manner.ts';
import { floorPlan } from './floor-plan/floor-plan.ts';
import { drawLegend } from './legend.ts';
import { words } from './messages.ja.ts';
import { monthCalendar } from './month-calendar/month-calendar.ts';
import { network } from './network/network.ts';
import { type Pen, tell } from './pen.ts';
import { relationMap } from './relation-map/relation-map.ts';
import type { Path } from './shape.ts';
import { tree } from './tree/tree.ts';
import { verdictBars } from './verdict-bars/verdict-bars.ts';

/** Between the frame of a figure and what stands in it, in millimetres. */
const PADDING = 2;

type Drawing = (draft: Draft, place: Place, block: FigureBlock) => void;

const DRAWINGS: Readonly<Record<FigureKind, Drawing>> = {
  tree: drawingOf(tree),
  network: drawingOf(network),
  'floor-plan': drawingOf(floorPlan),
  'family-chart': drawingOf(familyChart),
  'relation-map': drawingOf(relationMap),
  'month-calendar': drawingOf(monthCalendar),
  'verdict-bars': drawingOf(verdictBars),
};

/** Draws a figure from its data, or its empty frame with the key of the signs. */
export function drawFigure(draft: Draft, place: Place, block: FigureBlock): void {
  const here = within(place, { height: block.height });
  if (block.frame !== 'none') addFrame(place.page.edges, here.box, block.frame);
  DRAWINGS[block.figure](draft, here, block);
}

function drawingOf<T>(manner: FigureManner<T>): Drawing {
  return (draft, place, block) => {
    traceValue(draft, place, block.bind, block.clauses);
    const given = boundValue(draft, block.bind);
    const faults: Path[] = [];
    const figure = given === null ? null : manner.shape(given, [], faults);
    const isBlank = figure === null || (faults.length === 0 && manner.isEmpty(figure));
    const alt = isBlank
      ? words.blank(block.caption)
      : `${block.caption}。${faults.length === 0 ? manner.alt(figure) : ''}`;
    const parent = draft.structure.add(place.parent, 'Figure', { alt });
    const { x, y, width, height } = place.box;
    const padding = block.frame === 'none' ? 0 : PADDING;
    const box = { x: x + padding, y: y + padding, width: width - 2 * padding, height: height - 2 * padding };
    const pen: Pen = { draft, block, layer: isBlank ? 'static' : 'value', place: { ...within(place, box), parent } };
    if (isBlank) return drawBlank(pen, manner);
    for (const at of faults) tell(pen, 'not-figure-data', at);
    if (faults.length > 0) return;
    const contradictions = manner.faults(figure);
    for (const { code, at } of contradictions) tell(pen, code, at);
    if (contradictions.length > 0) return;
    manner.draw(pen, drawLegend(pen, manner.legend(figure)), figure);
  };
}

function drawBlank<T>(pen: Pen, manner: FigureManner<T>): void {
  const room = drawLegend(pen, manner.legend(null));
  manner.blank?.(pen, room);
}
