import { drawContent } from './content.ts';
import type { ListBlock, ListTotal } from './definition.ts';
import { type Draft, type Place, padded, sizeOnCopy, within } from './draft.ts';
import { addFrame } from './edges.ts';
import { tint } from './grid.ts';
import { writeStatic } from './write.ts';

/** Draws the totals of a list, one row after the other, from the top of a place. */
export function drawListTotals(draft: Draft, place: Place, list: ListBlock, xs: readonly number[]): void {
  for (const [index, total] of (list.totals ?? []).entries()) {
    const y = place.box.y + index * list.rowHeight;
    drawTotal(draft, { ...within(place, { y, height: list.rowHeight }), element: total.id }, total, xs);
  }
}

function drawTotal(draft: Draft, place: Place, { label, span, fields }: ListTotal, xs: readonly number[]): void {
  const row = draft.structure.add(place.parent, 'TR');
  const spans = span > 1 ? { columns: span } : {};
  const head = draft.structure.add(row, 'TH', { scope: 'Row', ...spans });
  const labelled = ruled(place, xs, 0, span);
  tint(labelled);
  const size = sizeOnCopy(draft, Math.min(9, draft.input.definition.size));
  const setting = { tag: head.id, align: 'center', vertical: 'middle', isLabel: true } as const;
  writeStatic(draft, padded(labelled), label, size, setting);
  for (const [index, field] of fields.entries()) {
    const parent = draft.structure.add(row, 'TD');
    const cell = ruled(place, xs, span + index, span + index + 1);
    if (field !== null) drawContent(draft, padded({ ...cell, parent }), field);
  }
}

/** The part of a row from one column to another, with its edges ruled. */
function ruled(place: Place, xs: readonly number[], from: number, to: number): Place {
  const x = xs[from] ?? place.box.x;
  const cell = within(place, { x, width: (xs[to] ?? x) - x });
  addFrame(place.page.edges, cell.box, 'thin');
  return cell;
}
