import { drawContent } from './content.ts';
import type { ListBlock } from './definition.ts';
import { type Draft, type DraftPage, type Place, padded, sizeOnCopy, within } from './draft.ts';
import { addEdge, addFrame } from './edges.ts';
import { cuts, tint } from './grid.ts';
import type { Pointer } from './pointer.ts';
import { pointerPath } from './pointer.ts';
import type { OpenNode } from './structure.ts';
import { boundValue } from './trace.ts';
import { writeStatic } from './write.ts';

/** The height of the head of a list in millimetres. */
export function headHeight(list: ListBlock): number {
  return list.headHeight ?? 8;
}

/** Draws a list, going on over further pages with its head repeated; gives where it ends on the last page. */
export function drawList(
  draft: Draft,
  place: Place,
  list: ListBlock,
  bottom: number,
  nextPage: () => DraftPage,
): number {
  const count = Math.max(list.minimumRows, itemCount(draft, list));
  const table = draft.structure.add(place.parent, 'Table', { alt: list.caption });
  let at = place;
  let top = place.box.y;
  let drawn = 0;
  for (;;) {
    const room = Math.max(1, Math.floor((bottom - top - headHeight(list)) / list.rowHeight + 1e-6));
    const rows = Math.min(room, count - drawn);
    drawSection(draft, { ...within(at, { y: top }), parent: table }, list, drawn, rows);
    drawn += rows;
    const end = top + headHeight(list) + rows * list.rowHeight;
    if (drawn >= count) return end;
    const page = nextPage();
    at = { ...place, page };
    top = 15;
  }
}

function itemCount(draft: Draft, list: ListBlock): number {
  const items = boundValue(draft, list.bind);
  if (items === null || Array.isArray(items)) return items?.length ?? 0;
  const detail = { element: list.id, label: list.caption };
  draft.findings.push({ code: 'not-a-list', path: pointerPath(list.bind), severity: 'error', detail });
  return 0;
}

/** The head and some rows, on one page. */
function drawSection(draft: Draft, place: Place, list: ListBlock, first: number, count: number): void {
  const { x, y, width } = place.box;
  const recorded = boundValue(draft, list.bind);
  const items = Array.isArray(recorded) && draft.input.mode === 'filled' ? recorded.length : Number.POSITIVE_INFINITY;
  const xs = cuts(
    x,
    list.columns.map((column) => column.width),
    width,
  );
  drawHead(draft, place, list, xs, first === 0 ? draft.structure.add(place.parent, 'TR') : null);
  for (let index = 0; index < count; index++) {
    const top = y + headHeight(list) + index * list.rowHeight;
    const row = within(place, { y: top, height: list.rowHeight });
    const after = first + index - items;
    if (list.closing === undefined || after < 0) drawRow(draft, row, list, xs, first + index);
    else if (after === 0) drawClosing(draft, row, list, xs, list.closing);
    addEdge(place.page.edges, 'horizontal', top, x, x + width, 'thin');
  }
  const height = headHeight(list) + count * list.rowHeight;
  for (const line of xs) addEdge(place.page.edges, 'vertical', line, y, y + height, 'thin');
  addFrame(place.page.edges, { x, y, width, height }, list.frame);
}

/** A head that is repeated on a further page is decoration: it was read once. */
function drawHead(draft: Draft, place: Place, list: ListBlock, xs: readonly number[], row: OpenNode | null): void {
  const size = sizeOnCopy(draft, Math.min(9, draft.input.definition.size));
  for (const [index, column] of list.columns.entries()) {
    const cell = { ...columnPlace(place, xs, index, headHeight(list)), element: column.id };
    const tag = row === null ? null : draft.structure.add(row, 'TH', { scope: 'Column' }).id;
    tint(cell);
    writeStatic(draft, padded(cell), column.label, size, { tag, align: 'center', vertical: 'middle', isLabel: true });
  }
}

function drawRow(draft: Draft, place: Place, list: ListBlock, xs: readonly number[], index: number): void {
  const row = draft.structure.add(place.parent, 'TR');
  const prefix: Pointer = `${list.bind}/${index}`;
  for (const [number, column] of list.columns.entries()) {
    const cell = columnPlace(place, xs, number, list.rowHeight);
    const parent = draft.structure.add(row, 'TD');
    drawContent(draft, padded({ ...cell, parent, element: column.id, prefix, row: index + 1 }), column.field);
  }
}

/** Words in the widest cell of a row that say that nothing follows. */
function drawClosing(draft: Draft, place: Place, list: ListBlock, xs: readonly number[], text: string): void {
  const row = draft.structure.add(place.parent, 'TR');
  const widest = Math.max(...list.columns.map(({ width }) => width));
  const chosen = list.columns.findIndex(({ width }) => width === widest);
  const { size } = draft.input.definition;
  for (const number of list.columns.keys()) {
    const tag = draft.structure.add(row, 'TD').id;
    const cell = padded(columnPlace(place, xs, number, list.rowHeight));
    if (number === chosen)
      writeStatic(draft, cell, text, size, { tag, align: 'left', vertical: 'middle', layer: 'value' });
  }
}

function columnPlace(place: Place, xs: readonly number[], index: number, height: number): Place {
  const x = xs[index] ?? place.box.x;
  return within(place, { x, width: (xs[index + 1] ?? x) - x, height });
}
