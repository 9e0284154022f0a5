import { type Draft, type Place, within } from './draft.ts';
import type { NumberField } from './field.ts';
import { pointerPath } from './pointer.ts';
import { SMALLEST_TYPE } from './points.ts';
import { boundValue, fullPointer, traceValue } from './trace.ts';
import { staticWidth, writeStatic } from './write.ts';
import { writeValue } from './write-value.ts';

/** Draws a whole number, to the right before its unit; below zero with △ before it, as offices write. */
export function drawNumber(draft: Draft, place: Place, field: NumberField): void {
  const size = field.size ?? draft.input.definition.size;
  const room = drawUnit(draft, place, field.unit, size);
  const pointer = fullPointer(place, field.bind);
  traceValue(draft, room, pointer, field.clauses);
  const given = boundValue(draft, pointer);
  if (given === null) return;
  const { label, clauses } = field;
  if (!Number.isSafeInteger(given)) {
    const detail = { element: place.element, label };
    draft.findings.push({ code: 'not-a-whole-number', path: pointerPath(pointer), severity: 'error', detail });
    return;
  }
  const text = numberText(Number(given));
  const value = {
    text,
    pointer,
    label,
    clauses,
    nominal: size,
    minimum: SMALLEST_TYPE,
    cutsWords: false,
    over: 'stop',
  } as const;
  writeValue(draft, room, value, { tag: room.parent.id, align: field.align ?? 'right', vertical: 'middle' });
}

/** Digits in groups of three. */
function numberText(value: number): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, ',');
  return value < 0 ? `△${digits}` : digits;
}

function drawUnit(draft: Draft, place: Place, unit: string, size: number): Place {
  if (unit === '') return place;
  const { x, width } = place.box;
  const taken = staticWidth(draft, unit, size) + 0.8;
  const value = draft.structure.add(place.parent, 'Span');
  const tag = draft.structure.add(place.parent, 'Span').id;
  const box = { x: x + width - taken, width: taken };
  writeStatic(draft, within(place, box), unit, size, { tag, align: 'right', vertical: 'middle' });
  return { ...within(place, { width: width - taken }), parent: value };
}
