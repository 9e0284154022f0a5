import { drawAddressee } from './addressee.ts';
import { CONTROL_NUMBER_ROOM, drawControlNumber } from './control-number.ts';
import { drawDay } from './day-field.ts';
import type { TitleBlock } from './definition.ts';
import { type Draft, type Place, sizeOnCopy, within } from './draft.ts';
import { staticWidth, writeStatic } from './write.ts';

const TITLE_SIZE = 14;
const SMALL = 9;
const DAY_ROOM = 40;

/** The height of a title block in millimetres. */
export function titleHeight(title: TitleBlock): number {
  return title.addressee === undefined && title.date === undefined ? 17 : 24;
}

/** Draws the head of the form: number, control number, title, addressee and date. */
export function drawTitle(draft: Draft, place: Place, title: TitleBlock): void {
  const { definition } = draft.input;
  const first = within(place, { height: 6 });
  if (definition.number !== undefined) {
    const tag = draft.structure.add(place.parent, 'P').id;
    writeStatic(draft, first, definition.number, 10.5, { tag, align: 'left', vertical: 'middle' });
  }
  const heading = draft.structure.add(place.parent, 'H1');
  const second = within(place, { y: place.box.y + 6, height: 9.5 });
  writeStatic(draft, second, definition.title, TITLE_SIZE, {
    tag: heading.id,
    align: 'center',
    vertical: 'middle',
    isLabel: true,
  });
  if (title.controlNumber !== undefined) {
    const room = rightRoom(draft, first, title.controlNumber.label, CONTROL_NUMBER_ROOM);
    drawControlNumber(draft, room, title.controlNumber, room.parent.id);
  }
  drawLowerLine(draft, within(place, { y: place.box.y + 16.5, height: 6 }), title);
}

function drawLowerLine(draft: Draft, place: Place, title: TitleBlock): void {
  if (title.addressee !== undefined) drawAddressee(draft, place, title.addressee);
  if (title.date === undefined) return;
  const { label, bind } = title.date;
  const room = rightRoom(draft, place, label, DAY_ROOM);
  drawDay(draft, room, { kind: 'day', bind, label, clauses: [], size: SMALL, align: 'right', eras: ['令和'] });
}

/** Writes a label before a room at the right edge; gives the room. */
function rightRoom(draft: Draft, place: Place, label: string, width: number): Place {
  const { x, width: whole } = place.box;
  const line = draft.structure.add(place.parent, 'P');
  const caption = draft.structure.add(line, 'Span');
  const value = draft.structure.add(line, 'Span');
  const size = sizeOnCopy(draft, SMALL);
  const taken = staticWidth(draft, label, size) + 0.1;
  const start = x + whole - width;
  const setting = { tag: caption.id, align: 'left', vertical: 'middle' } as const;
  writeStatic(draft, within(place, { x: start - taken - 1.5, width: taken }), label, size, setting);
  return { ...within(place, { x: start, width }), parent: value };
}
