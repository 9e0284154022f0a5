import { type CellValue, cellText } from '@fukushi-kit/sheet';
import { entryMark, fieldMark } from './entry-marks.ts';
import { markedText } from './marked-text.ts';
import { NONE } from './marks.ja.ts';
import type { FieldShape } from './table-field.ts';

/** The text of a cell for the value of a field. */
export function writtenCell(shape: FieldShape, value: unknown): string {
  return textOf(shape, value, 0, '');
}

/** `around` are the marks that part this value from others, so that they are not taken for such within it. */
function textOf(shape: FieldShape, value: unknown, depth: number, around: string): string {
  if (value === null || value === undefined) return '';
  if (shape.kind === 'constant') return shape.value;
  if (shape.kind === 'one') return markedText(cellText(value as CellValue, shape.values), around);
  if (shape.kind === 'list') {
    const entries = value as readonly unknown[];
    if (entries.length === 0) return shape.isNullable ? NONE : '';
    const mark = entryMark(shape.of, depth);
    return entries.map((entry) => textOf(shape.of, entry, depth, depth === 0 ? '' : around + mark)).join(mark);
  }
  const mark = fieldMark(depth);
  const record = value as Readonly<Record<string, unknown>>;
  return shape.fields.map((field) => textOf(field.shape, record[field.key], depth + 1, around + mark)).join(mark);
}
