import { formatEraDate, formatEraMonth, isPlainDate, isYearMonth } from '@fukushi-kit/calendar';
import { type Draft, type Place, within } from './draft.ts';
import type { DayField } from './field.ts';
import { words } from './messages.ja.ts';
import { pointerPath } from './pointer.ts';
import { SMALLEST_TYPE } from './points.ts';
import { boundValue, fullPointer, traceValue } from './trace.ts';
import { staticWidth, writeStatic } from './write.ts';
import { writeValue } from './write-value.ts';

/** Draws a day in the Japanese calendar, or, where none is recorded, the eras to circle and room for year, month and day. */
export function drawDay(draft: Draft, place: Place, field: DayField): void {
  const pointer = fullPointer(place, field.bind);
  traceValue(draft, place, pointer, field.clauses);
  const given = boundValue(draft, pointer);
  const nominal = field.size ?? draft.input.definition.size;
  if (given === null || given === '') {
    drawGuide(draft, place, field, nominal);
    return;
  }
  const { label, clauses } = field;
  const text = eraText(field, given);
  if (text === null) {
    const detail = { element: place.element, label };
    draft.findings.push({ code: 'not-a-day', path: pointerPath(pointer), severity: 'error', detail });
    return;
  }
  const value = {
    text,
    pointer,
    label,
    clauses,
    nominal,
    minimum: SMALLEST_TYPE,
    cutsWords: false,
    over: 'stop',
  } as const;
  writeValue(draft, place, value, { tag: place.parent.id, align: field.align ?? 'left', vertical: 'middle' });
}

function eraText(field: DayField, given: unknown): string | null {
  if (field.precision === 'month') return isYearMonth(given) ? formatEraMonth(given) : null;
  return isPlainDate(given) ? formatEraDate(given) : null;
}

const ROOM_FOR_DIGITS = 7;
const WIDEST = 55;

/** Era (one, or several to circle), then 年 月 日 with room for digits; the eras go by their first letter where room is short. */
function drawGuide(draft: Draft, place: Place, field: DayField, size: number): void {
  const full = field.eras.join('・');
  const unit = staticWidth(draft, words.year, size);
  const units = field.precision === 'month' ? [words.year, words.month] : [words.year, words.month, words.day];
  const needed = units.length * (unit + ROOM_FOR_DIGITS);
  const fits = staticWidth(draft, full, size) + needed <= place.box.width;
  const eras = fits || field.eras.length === 1 ? full : field.eras.map((era) => era.slice(0, 1)).join('・');
  const erasWidth = Math.min(staticWidth(draft, eras, size) + 0.1, place.box.width * 0.6);
  const width = Math.min(place.box.width, Math.max(WIDEST, erasWidth + needed));
  const start = place.box.x + (field.align === 'right' ? place.box.width - width : 0);
  const step = (width - erasWidth) / units.length;
  const tag = draft.structure.add(place.parent, 'Span').id;
  const setting = { layer: 'value', tag, vertical: 'middle' } as const;
  writeStatic(draft, within(place, { x: start, width: erasWidth }), eras, size, { ...setting, align: 'left' });
  for (const [index, word] of units.entries()) {
    const box = { x: start + erasWidth + step * index, width: step };
    writeStatic(draft, within(place, box), word, size, { ...setting, align: 'right' });
  }
}
