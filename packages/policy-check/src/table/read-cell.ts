import { cellValue } from '@fukushi-kit/sheet';
import { entryMark, fieldMark } from './entry-marks.ts';
import { partedText, unmarkedText } from './marked-text.ts';
import { marks, NONE, wordMarks } from './marks.ja.ts';
import type { RegisterFileFinding } from './register-file-finding.ts';
import type { FieldShape } from './table-field.ts';

/** The value of a cell, or why it has none. */
export type CellOutcome =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly code: RegisterFileFinding['code'];
      readonly detail?: RegisterFileFinding['detail'];
    };

/** Reads a cell as the value of a field; a blank one is `null`, or an empty list where a list may not be missing. */
export function readCell(shape: FieldShape, text: string): CellOutcome {
  return outcomeOf(shape, text.replaceAll('\r\n', '\n'), 0, '');
}

function outcomeOf(shape: FieldShape, text: string, depth: number, around: string): CellOutcome {
  if (shape.kind === 'constant') return { ok: true, value: shape.value };
  if (shape.kind === 'list') {
    if (text === '') return { ok: true, value: shape.isNullable ? null : [] };
    if (text.trim() === NONE) return { ok: true, value: [] };
    const marksAround = depth === 0 ? '' : around + marks.within;
    return collected(entriesOf(shape.of, text, depth).map((entry) => outcomeOf(shape.of, entry, depth, marksAround)));
  }
  if (shape.kind === 'record') return recordOf(shape, text, depth, around);
  const plain = unmarkedText(text, around);
  if (shape.isTime) return { ok: true, value: plain === '' ? null : timeOf(plain) };
  return cellValue(shape.isFree ? plain : plain.trim(), shape.values);
}

function entriesOf(of: FieldShape, text: string, depth: number): readonly string[] {
  const mark = entryMark(of, depth);
  if (depth > 0) return partedText(text, mark);
  const parts = mark === marks.words ? text.split(wordMarks).map((part) => part.trim()) : text.split(mark);
  return parts.filter((part) => part.trim() !== '');
}

function recordOf(
  { fields }: Extract<FieldShape, { readonly kind: 'record' }>,
  text: string,
  depth: number,
  around: string,
): CellOutcome {
  const mark = fieldMark(depth);
  const parts = partedText(text, mark);
  if (parts.length !== fields.length)
    return { ok: false, code: 'entry-torn', detail: { expected: fields.length, found: parts.length, mark } };
  const read = collected(fields.map(({ shape }, at) => outcomeOf(shape, parts[at] ?? '', depth + 1, around + mark)));
  if (!read.ok) return read;
  const values = read.value as readonly unknown[];
  return { ok: true, value: Object.fromEntries(fields.map(({ key }, at) => [key, values[at]])) };
}

/** All values, or the first reason why there are none. */
function collected(outcomes: readonly CellOutcome[]): CellOutcome {
  const refused = outcomes.find(({ ok }) => !ok);
  return refused ?? { ok: true, value: outcomes.map((outcome) => (outcome.ok ? outcome.value : null)) };
}

/** A time as people write it (9:05, full width) in the form of the data contract; anything else stays for its check. */
function timeOf(text: string): string {
  const [whole, hour = '', minute = ''] = /^(\d{1,2}):(\d{2})(?::00)?$/.exec(text.trim().normalize('NFKC')) ?? [];
  return whole === undefined ? text : `${hour.padStart(2, '0')}:${minute}`;
}
