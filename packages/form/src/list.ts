import { drawContent } from './content.ts';
import type { ListBlock, ListColumn } from './definition.ts';
import { type Draft, type DraftPage, type Place, padded, within } from './draft.ts';
import { addEdge, addFrame } from './edges.ts';
import { cuts } from './grid.ts';
import { drawListHead, headHeight } from './list-head.ts';
import { drawListTotals } from './list-total.ts';
import { bottomOf } from './page-shape.ts';
import type { Pointer } from './pointer.ts';
import { pointerPath } from './pointer.ts';
import type { OpenNode } from './structure.ts';
import { boundValue } from './trace.ts';
import { staticWidth, writeStatic } from './write.ts';

/** What of a list must stand on one page, in millimetres: its head and first row, with the totals if it has one row. */
export function leastListHeight(draft: Draft, list: ListBlock): number {
  const rows = rowCount(draft, list) > 1 ? 1 : 1 + totalsOf(list).length;
  return headHeight(list) + rows * list.rowHeight;
}

/** Draws a list, going on over further pages with its head repeated; gives where it ends on the last page. */
export function drawList(draft: Draft, place: Place, list: ListBlock, nextPage: () => DraftPage): number {
  tellIfNoList(draft, list);
  const count = rowCount(draft, list);
  const table = draft.structure.add(place.parent, 'Table', { alt: list.caption });
  let at = { ...place, parent: table };
  let drawn = 0;
  for (;;) {
    const { rows, isLast } = rowsOn(at, list, count - drawn);
    const totals = isLast ? totalsOf(list).length : 0;
    drawSection(draft, at, list, { first: drawn, rows, totals });
    drawn += rows;
    if (isLast) return at.box.y + headHeight(list) + (rows + totals) * list.rowHeight;
    const page = nextPage();
    at = { ...within(at, { y: page.shape.body.y }), page };
  }
}

/** How many rows go on this page. The totals take at least one row with them to the page on which they stand. */
function rowsOn(place: Place, list: ListBlock, left: number): { rows: number; isLast: boolean } {
  const height = bottomOf(place.page.shape) - place.box.y - headHeight(list);
  const room = Math.max(1, Math.floor(height / list.rowHeight + 1e-6));
  const totals = totalsOf(list).length;
  if (left + totals <= room || left <= 1) return { rows: left, isLast: true };
  return { rows: Math.min(room, totals > 0 ? left - 1 : left), isLast: false };
}

function totalsOf(list: ListBlock): NonNullable<ListBlock['totals']> {
  return list.totals ?? [];
}

/** Rows to be drawn; under a total there is at least one. */
function rowCount(draft: Draft, list: ListBlock): number {
  return Math.max(list.minimumRows, itemCount(draft, list) ?? 0, totalsOf(list).length > 0 ? 1 : 0);
}

/** The number of items; `null` where something else is recorded than a list. */
function itemCount(draft: Draft, list: ListBlock): number | null {
  const items = boundValue(draft, list.bind) ?? [];
  return Array.isArray(items) ? items.length : null;
}

function tellIfNoList(draft: Draft, list: ListBlock): void {
  if (itemCount(draft, list) !== null) return;
  const detail = { element: list.id, label: list.caption };
  draft.findings.push({ code: 'not-a-list', path: pointerPath(list.bind), severity: 'error', detail });
}

interface Section {
  readonly first: number;
  readonly rows: number;
  readonly totals: number;
}

/** The head, some rows and, where the list ends, its totals, on one page. */
function drawSection(draft: Draft, place: Place, list: ListBlock, { first, rows, totals }: Section): void {
  const { x, y, width } = place.box;
  const { edges } = place.page;
  const xs = cuts(
    x,
    list.columns.map((column) => column.width),
    width,
  );
  drawListHead(draft, place, list, xs, first === 0);
  const top = y + headHeight(list);
  drawRows(draft, within(place, { y: top }), list, xs, { first, rows, totals });
  const below = top + rows * list.rowHeight;
  for (const line of xs) addEdge(edges, 'vertical', line, top, below, 'thin');
  if (totals > 0) drawListTotals(draft, within(place, { y: below }), list, xs);
  addFrame(edges, { x, y, width, height: headHeight(list) + (rows + totals) * list.rowHeight }, list.frame);
}

function drawRows(draft: Draft, place: Place, list: ListBlock, xs: readonly number[], section: Section): void {
  const { x, y, width } = place.box;
  const items = draft.input.mode === 'filled' ? itemCount(draft, list) : null;
  for (let index = 0; index < section.rows; index++) {
    const row = within(place, { y: y + index * list.rowHeight, height: list.rowHeight });
    const after = section.first + index - (items ?? Number.POSITIVE_INFINITY);
    if (list.closing === undefined || after < 0) drawRow(draft, row, list, xs, section.first + index);
    else if (after === 0) drawClosing(draft, row, list, xs, list.closing);
    addEdge(place.page.edges, 'horizontal', row.box.y, x, x + width, 'thin');
  }
}

function drawRow(draft: Draft, place: Place, list: ListBlock, xs: readonly number[], index: number): void {
  const row = draft.structure.add(place.parent, 'TR');
  const prefix: Pointer = `${list.bind}/${index}`;
  for (const [number, column] of list.columns.entries()) {
    const cell = cellOf(draft, place, row, xs, number);
    drawContent(draft, padded({ ...cell, element: column.id, prefix, row: index + 1 }), column.field);
  }
}

/** Words in a row that say that nothing follows. */
function drawClosing(draft: Draft, place: Place, list: ListBlock, xs: readonly number[], text: string): void {
  const row = draft.structure.add(place.parent, 'TR');
  const { size } = draft.input.definition;
  const cells = list.columns.map((_, number) => padded(cellOf(draft, place, row, xs, number)));
  const cell = cells[closingColumn(list, cells, staticWidth(draft, text, size))];
  if (cell === undefined) return;
  writeStatic(draft, cell, text, size, { tag: cell.parent.id, align: 'left', vertical: 'middle', layer: 'value' });
}

/** The widest column of words where the closing words fit on a line, else the widest of all. */
function closingColumn({ columns }: ListBlock, cells: readonly Place[], width: number): number {
  const byWidth = [...columns.keys()].toSorted((a, b) => (columns[b]?.width ?? 0) - (columns[a]?.width ?? 0));
  const ofWords = byWidth.find((number) => isOfWords(columns[number]) && (cells[number]?.box.width ?? 0) >= width);
  return ofWords ?? byWidth[0] ?? 0;
}

function isOfWords(column: ListColumn | undefined): boolean {
  if (column?.field.kind !== 'text') return column?.field.kind === 'name';
  return column.field.align !== 'right';
}

function cellOf(draft: Draft, place: Place, row: OpenNode, xs: readonly number[], number: number): Place {
  const x = xs[number] ?? place.box.x;
  const parent = draft.structure.add(row, 'TD');
  return { ...within(place, { x, width: (xs[number + 1] ?? x) - x }), parent };
}
