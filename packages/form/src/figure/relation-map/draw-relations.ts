import type { FigureRelationMap, RelationTie } from '@fukushi-kit/schema';
import { writeTexts, writeWords } from '../figure-text.ts';
import { words } from '../messages.ja.ts';
import { type Area, ellipsePath } from '../path.ts';
import { DASH, outline, type Pen, stroke, tell } from '../pen.ts';
import { drawDirection, drawTie } from './draw-tie.ts';
import { PARTY_PADDING, placeRelations } from './place-relations.ts';
import { centreTexts, partyTexts } from './relation-texts.ts';

/** Draws the centre, those around it, and how they stand to the centre and to each other. */
export function drawRelations(pen: Pen, room: Area, map: FigureRelationMap): void {
  const placed = placeRelations(pen.draft, map, room);
  if (placed === null) {
    tell(pen, 'figure-does-not-fit');
    return;
  }
  for (const [index, points] of placed.links.entries()) drawTie(pen, points, map.links[index]?.strength ?? 'ordinary');
  for (const [index, way] of placed.ties.entries()) {
    const tie = map.parties[index]?.tie ?? null;
    if (tie === null) continue;
    drawTie(pen, way, tie.strength);
    drawDirection(pen, way, tie.direction);
  }
  drawCentre(pen, placed.centre);
  writeTexts(pen, inEllipse(placed.centre), centreTexts(map));
  for (const [index, box] of placed.boxes.entries()) {
    const party = map.parties[index];
    if (party === undefined) continue;
    drawParty(pen, box, party.tie);
    const inner = { ...box, x: box.x + PARTY_PADDING, width: box.width - 2 * PARTY_PADDING };
    writeTexts(pen, inner, partyTexts(party, index, placed.scale));
  }
}

/** Draws the ellipse in the middle, doubled like the sign of the person in a family chart. */
export function drawCentre(pen: Pen, { x, y, width, height }: Area): void {
  stroke(pen, ellipsePath({ x, y, width, height }), { weight: 1 });
  stroke(pen, ellipsePath({ x: x + 0.8, y: y + 0.8, width: width - 1.6, height: height - 1.6 }), { weight: 1 });
}

/** Draws the outline of someone around the centre: broken as long as there is no tie. */
export function drawParty(pen: Pen, area: Area, tie: RelationTie | null): void {
  outline(pen, area, { radius: Math.min(2.5, area.height / 2), dash: tie === null ? DASH.dashed : null });
}

/** An empty centre to begin a map by hand with. */
export function drawEmptyCentre(pen: Pen, { x, y, width, height }: Area): void {
  const centre = { x: x + width / 2 - 22, y: y + height / 2 - 12, width: 44, height: 24 };
  drawCentre(pen, centre);
  writeWords(pen, { ...centre, height: 8, y: centre.y + 1.5 }, words.centre, 7);
}

/** The box within an ellipse that words stand in. */
function inEllipse({ x, y, width, height }: Area): Area {
  const across = (width - 6) / 1.25 + 0.2;
  return { x: x + (width - across) / 2, y, width: across, height };
}
