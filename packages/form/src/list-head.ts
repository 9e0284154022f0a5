import type { ListBlock } from './definition.ts';
import { type Draft, type Place, padded, sizeOnCopy, within } from './draft.ts';
import { addFrame } from './edges.ts';
import { tint } from './grid.ts';
import type { StructureNode } from './page-model.ts';
import type { OpenNode } from './structure.ts';
import { writeStatic } from './write.ts';

const GROUP_HEIGHT = 6;
const LABEL_HEIGHT = 8;

/** The height of the head of a list in millimetres. */
export function headHeight(list: ListBlock): number {
  return list.headHeight ?? LABEL_HEIGHT + groupHeight(list);
}

function groupHeight(list: ListBlock): number {
  return list.groups === undefined ? 0 : GROUP_HEIGHT;
}

/** Draws the head of a list. One that is repeated on a further page is decoration: it was read once. */
export function drawListHead(
  draft: Draft,
  place: Place,
  list: ListBlock,
  xs: readonly number[],
  isRead: boolean,
): void {
  const { y } = place.box;
  const above = groupHeight(list);
  const row = () => (isRead ? draft.structure.add(place.parent, 'TR') : null);
  const [upper, lower] = list.groups === undefined ? [null, row()] : [row(), row()];
  let first = 0;
  for (const { label, columns } of list.groups ?? [{ label: '', columns: list.columns.length }]) {
    const grouped = label !== '';
    if (grouped) {
      const group = within(place, { ...across(xs, first, first + columns), y, height: above });
      drawHeadCell(draft, { ...group, element: list.id }, label, upper, { columns });
    }
    for (const [index, column] of list.columns.slice(first, first + columns).entries()) {
      const top = grouped ? y + above : y;
      const height = y + headHeight(list) - top;
      const cell = within(place, { ...across(xs, first + index, first + index + 1), y: top, height });
      const reaches = list.groups !== undefined && !grouped;
      drawHeadCell(draft, { ...cell, element: column.id }, column.label, reaches ? upper : lower, {
        rows: reaches ? 2 : 1,
      });
    }
    first += columns;
  }
}

function across(xs: readonly number[], from: number, to: number): { readonly x: number; readonly width: number } {
  const x = xs[from] ?? 0;
  return { x, width: (xs[to] ?? x) - x };
}

type Spans = Pick<StructureNode, 'columns' | 'rows'>;

function drawHeadCell(draft: Draft, place: Place, label: string, row: OpenNode | null, spans: Spans): void {
  const size = sizeOnCopy(draft, Math.min(9, draft.input.definition.size));
  const told = { ...((spans.columns ?? 1) > 1 && spans), ...((spans.rows ?? 1) > 1 && spans) };
  const tag = row === null ? null : draft.structure.add(row, 'TH', { scope: 'Column', ...told }).id;
  tint(place);
  addFrame(place.page.edges, place.box, 'thin');
  writeStatic(draft, padded(place), label, size, { tag, align: 'center', vertical: 'middle', isLabel: true });
}
