import { marks } from './marks.ja.ts';
import type { FieldShape } from './table-field.ts';

/** The mark between the entries of a list: `depth` counts the records around it. */
export function entryMark(of: FieldShape, depth: number): string {
  if (depth > 0) return marks.within;
  return of.kind === 'one' && !of.isFree ? marks.words : marks.lines;
}

/** The mark between the fields of a record. */
export function fieldMark(depth: number): string {
  const mark = marks.fields[depth];
  if (mark === undefined) throw new RangeError('records too deep for a cell');
  return mark;
}
