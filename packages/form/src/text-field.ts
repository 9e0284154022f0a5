import { type Draft, type Place, within } from './draft.ts';
import type { TextField } from './field.ts';
import { pointerPath } from './pointer.ts';
import { boundValue, fullPointer, traceValue } from './trace.ts';
import { type Setting, staticWidth, writeStatic } from './write.ts';
import { writeValue } from './write-value.ts';

/** Draws a text field: what stands before and after it, and its value. */
export function drawText(draft: Draft, place: Place, field: TextField): void {
  const size = field.size ?? draft.input.definition.size;
  const room = drawAround(draft, place, field, size);
  const pointer = fullPointer(place, field.bind);
  traceValue(draft, room, pointer, field.clauses);
  const given = boundValue(draft, pointer);
  const text = typeof given === 'number' ? String(given) : given;
  if (text !== null && typeof text !== 'string') {
    const detail = { element: place.element, label: field.label };
    draft.findings.push({ code: 'not-text', path: pointerPath(pointer), severity: 'error', detail });
    return;
  }
  const { label, clauses, fit } = field;
  const cutsWords = field.lines > 1;
  const value = {
    text: text ?? '',
    pointer,
    label,
    clauses,
    nominal: size,
    minimum: fit.minimum,
    cutsWords,
    over: fit.over,
  };
  writeValue(draft, room, value, settingOf(room, field));
}

function settingOf(room: Place, field: TextField): Omit<Setting, 'layer'> {
  const vertical = field.lines > 1 ? 'below-rule' : 'middle';
  return { tag: room.parent.id, align: field.align ?? 'left', vertical };
}

/** Writes what stands before and after the value; gives the room left between. */
function drawAround(draft: Draft, place: Place, field: TextField, size: number): Place {
  if (field.before === undefined && field.after === undefined) return place;
  const { x, width } = place.box;
  const left = field.before === undefined ? 0 : staticWidth(draft, field.before, size) + 1;
  const right = field.after === undefined ? 0 : staticWidth(draft, field.after, size) + 1;
  const { structure } = draft;
  const before = structure.add(place.parent, 'Span');
  const value = structure.add(place.parent, 'Span');
  const after = structure.add(place.parent, 'Span');
  const setting = { align: 'left', vertical: field.lines > 1 ? 'below-rule' : 'middle' } as const;
  if (field.before !== undefined)
    writeStatic(draft, within(place, { width: left }), field.before, size, { ...setting, tag: before.id });
  if (field.after !== undefined) {
    const box = { x: x + width - right, width: right };
    writeStatic(draft, within(place, box), field.after, size, { ...setting, align: 'right', tag: after.id });
  }
  return { ...within(place, { x: x + left, width: width - left - right }), parent: value };
}
