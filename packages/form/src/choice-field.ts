import { type Draft, type Place, sizeOnCopy, within } from './draft.ts';
import type { ChoiceField } from './field.ts';
import { sizes } from './fit.ts';
import { drawOptionMark, MARK_HEIGHT, MARK_ROOM } from './option-mark.ts';
import { pointerPath } from './pointer.ts';
import { POINT, SMALLEST_TYPE } from './points.ts';
import { boundValue, fullPointer, traceValue } from './trace.ts';
import { staticWidth, writeStatic } from './write.ts';
import { writeValue } from './write-value.ts';

type Option = ChoiceField['options'][number];

const OTHER_ROOM = 12;
const GAP = 2;

/**
 * Draws the options in rows; the chosen ones are ticked or circled. On a blank form, and where nothing is recorded, none is.
 * Marks stand alone: only the chosen one is written.
 */
export function drawChoice(draft: Draft, place: Place, field: ChoiceField): void {
  const pointer = fullPointer(place, field.bind);
  traceValue(draft, place, pointer, field.clauses);
  const chosen = chosenOptions(draft, place, field);
  if (field.style === 'mark') {
    drawMarks(draft, place, field, chosen);
    return;
  }
  const rows = Math.ceil(field.options.length / field.perRow);
  const height = place.box.height / rows;
  const { size, xs } = columnsOf(draft, place, field, height);
  for (const [index, option] of field.options.entries()) {
    const column = index % field.perRow;
    const isLastOfRow = column === field.perRow - 1 || index === field.options.length - 1;
    const x = xs[column] ?? place.box.x;
    const end = isLastOfRow ? place.box.x + place.box.width : (xs[column + 1] ?? x) - GAP;
    const y = place.box.y + Math.floor(index / field.perRow) * height;
    const box = within(place, { x, y, width: end - x, height });
    drawOption(draft, box, field, option, chosen.has(option.value), size);
  }
}

/** Writes the chosen marks, and leaves the room empty where there is none. */
function drawMarks(draft: Draft, place: Place, field: ChoiceField, chosen: ReadonlySet<unknown>): void {
  const text = field.options.flatMap(({ value, label }) => (chosen.has(value) ? [label] : [])).join('');
  if (text === '') return;
  const { label, clauses } = field;
  const nominal = sizeOnCopy(draft, field.size ?? draft.input.definition.size);
  const pointer = fullPointer(place, field.bind);
  const tag = draft.structure.add(place.parent, 'Span').id;
  const value = { text, pointer, label, clauses, nominal, minimum: SMALLEST_TYPE, cutsWords: false } as const;
  writeValue(draft, place, { ...value, over: 'stop' }, { tag, align: field.align ?? 'center', vertical: 'middle' });
}

/** The recorded values; one that is not among the options is a finding, so that none is lost. */
function chosenOptions(draft: Draft, place: Place, field: ChoiceField): ReadonlySet<unknown> {
  const pointer = fullPointer(place, field.bind);
  const given = boundValue(draft, pointer);
  if (given === null) return new Set();
  const values: readonly unknown[] = field.many && Array.isArray(given) ? given : [given];
  const known: readonly unknown[] = [...field.options.map((option) => option.value), ...(field.unmarked ?? [])];
  if (values.some((value) => !known.includes(value))) {
    const detail = { element: place.element, label: field.label };
    draft.findings.push({ code: 'unknown-option', path: pointerPath(pointer), severity: 'error', detail });
  }
  return new Set(values);
}

/** Where the columns of options begin, each as wide as its widest option and the rest shared, at the largest size that fits. */
function columnsOf(draft: Draft, place: Place, field: ChoiceField, height: number) {
  const nominal = sizeOnCopy(draft, field.size ?? draft.input.definition.size);
  let best = { size: SMALLEST_TYPE, widths: [] as number[], spare: 0 };
  for (const size of sizes(nominal, SMALLEST_TYPE)) {
    const widths = columnWidths(draft, field, size);
    const used = widths.reduce((sum, width) => sum + width, 0) + GAP * (widths.length - 1);
    best = { size, widths, spare: Math.max(0, place.box.width - used) / widths.length };
    if (used <= place.box.width && size * POINT + MARK_HEIGHT[field.style] <= height) break;
  }
  const xs: number[] = [];
  let x = place.box.x;
  for (const width of best.widths) {
    xs.push(x);
    x += width + GAP + best.spare;
  }
  return { size: best.size, xs };
}

function columnWidths(draft: Draft, field: ChoiceField, size: number): number[] {
  const widths: number[] = [];
  for (const [index, option] of field.options.entries()) {
    const column = index % field.perRow;
    const other = field.other?.value === option.value ? OTHER_ROOM + 2 * size * POINT : 0;
    const width = MARK_ROOM[field.style] + staticWidth(draft, option.label, size) + 0.2 + other;
    widths[column] = Math.max(widths[column] ?? 0, width);
  }
  return widths;
}

function drawOption(
  draft: Draft,
  place: Place,
  field: ChoiceField,
  option: Option,
  chosen: boolean,
  size: number,
): void {
  const { x, width } = place.box;
  const room = MARK_ROOM[field.style];
  const label = staticWidth(draft, option.label, size) + 0.1;
  drawOptionMark(draft, place, field.style, chosen, label, size);
  const tag = draft.structure.add(place.parent, 'Span').id;
  const setting = { tag, align: 'left', vertical: 'middle' } as const;
  const start = x + (field.style === 'tick' ? room : room / 2);
  writeStatic(
    draft,
    within(place, { x: start, width: Math.min(label, x + width - start) }),
    option.label,
    size,
    setting,
  );
  if (field.other?.value !== option.value) return;
  const rest = within(place, { x: start + label, width: x + width - start - label });
  drawOther(draft, rest, field, field.other, size);
}

/** Free words in brackets behind their option. */
function drawOther(
  draft: Draft,
  place: Place,
  field: ChoiceField,
  other: NonNullable<ChoiceField['other']>,
  size: number,
): void {
  const em = size * POINT;
  const { x, width } = place.box;
  const tag = draft.structure.add(place.parent, 'Span').id;
  const setting = { tag, vertical: 'middle' } as const;
  writeStatic(draft, within(place, { width: em + 0.1 }), '（', size, { ...setting, align: 'left' });
  const room = { ...within(place, { x: x + em, width: width - 2 * em }) };
  const pointer = fullPointer(place, other.bind);
  traceValue(draft, room, pointer, field.clauses);
  const given = boundValue(draft, pointer);
  const { label, clauses } = field;
  const text = typeof given === 'string' ? given : '';
  const value = { text, pointer, label, clauses, nominal: size, minimum: SMALLEST_TYPE, cutsWords: false } as const;
  writeValue(draft, room, { ...value, over: 'sheet' }, { ...setting, align: 'left' });
  const end = within(place, { x: x + width - em - 0.1, width: em + 0.1 });
  writeStatic(draft, end, '）', size, { ...setting, align: 'right' });
}
