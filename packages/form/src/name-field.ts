import { type Draft, type Place, within } from './draft.ts';
import type { NameField } from './field.ts';
import { words } from './messages.ja.ts';
import type { Pointer } from './pointer.ts';
import { pointerPath } from './pointer.ts';
import { SMALLEST_TYPE } from './points.ts';
import { boundValue, fullPointer, traceValue } from './trace.ts';
import { staticWidth, writeStatic } from './write.ts';
import { writeValue } from './write-value.ts';

const NAME_SIZE = 14;
const READING_SIZE = 8;

/** Between the reading and the dotted line under it, in millimetres. */
const ABOVE_LINE = 0.5;

/** Draws a name as written, large, with its reading (ふりがな) above a dotted line; the row of the reading stays on a blank form. */
export function drawName(draft: Draft, place: Place, field: NameField): void {
  const { x, y, width, height } = place.box;
  const upper = Math.min(height * 0.4, 4.6);
  const above = within(place, { height: upper - ABOVE_LINE });
  const caption = field.captioned === false ? 0 : drawCaption(draft, above);
  place.page.items.push({
    kind: 'rule',
    layer: 'static',
    tag: null,
    from: [x, y + upper],
    to: [x + width, y + upper],
    weight: 0.4,
    dash: [0.5, 0.7],
  });
  drawPart(draft, within(above, { x: x + caption, width: width - caption }), field, field.reading, READING_SIZE);
  const below = within(place, { y: y + upper, height: height - upper });
  drawPart(draft, below, field, field.bind, field.size ?? NAME_SIZE);
}

/** Writes ふりがな before the room for the reading; gives the width that it takes. */
function drawCaption(draft: Draft, place: Place): number {
  const width = staticWidth(draft, words.reading, SMALLEST_TYPE) + 1;
  const tag = draft.structure.add(place.parent, 'Span').id;
  const setting = { tag, align: 'left', vertical: 'middle' } as const;
  writeStatic(draft, within(place, { width }), words.reading, SMALLEST_TYPE, setting);
  return width;
}

function drawPart(draft: Draft, place: Place, field: NameField, bind: Pointer, nominal: number): void {
  const part = draft.structure.add(place.parent, 'Span');
  const pointer = fullPointer(place, bind);
  traceValue(draft, place, pointer, field.clauses);
  const given = boundValue(draft, pointer);
  if (given === null) return;
  const { label, clauses } = field;
  if (typeof given !== 'string') {
    const detail = { element: place.element, label };
    draft.findings.push({ code: 'not-text', path: pointerPath(pointer), severity: 'error', detail });
    return;
  }
  const value = {
    text: given,
    pointer,
    label,
    clauses,
    nominal,
    minimum: SMALLEST_TYPE,
    cutsWords: false,
    over: 'sheet',
  } as const;
  writeValue(draft, place, value, { tag: part.id, align: field.align ?? 'left', vertical: 'middle' });
}
