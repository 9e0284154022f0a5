import type { Cell } from './cell.ts';
import { drawContent } from './content.ts';
import type { GridBlock } from './definition.ts';
import { type Box, type Draft, type Place, padded } from './draft.ts';
import { addEdge, addFrame } from './edges.ts';
import type { StructureNode } from './page-model.ts';
import type { OpenNode } from './structure.ts';

/** A cell with the columns and rows it covers, counted from 0, ends not included. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly columns: readonly [number, number];
  readonly rows: readonly [number, number];
}

/** The cells of a grid in their places: each stands in the first column of its row that no cell from above reaches into. */
export function placeCells(grid: GridBlock): PlacedCell[] {
  const taken = grid.rows.map(() => new Set<number>());
  const placed: PlacedCell[] = [];
  for (const [row, { cells }] of grid.rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (taken[row]?.has(column)) column++;
      const columns = [column, column + (cell.columns ?? 1)] as const;
      const rows = [row, row + (cell.rows ?? 1)] as const;
      for (let r = rows[0]; r < rows[1]; r++) for (let c = columns[0]; c < columns[1]; c++) taken[r]?.add(c);
      placed.push({ cell, columns, rows });
      column = columns[1];
    }
  }
  return placed;
}

/** The height of a grid in millimetres. */
export function gridHeight(grid: GridBlock): number {
  return grid.rows.reduce((sum, row) => sum + row.height, 0);
}

/** Where columns or rows begin and end: sums of their shares of a length, from a start. */
export function cuts(start: number, shares: readonly number[], length: number): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const places = [start];
  let sum = 0;
  for (const share of shares) {
    sum += share;
    places.push(start + (length * sum) / total);
  }
  return places;
}

/** Draws a ruled table: tints, contents, and each rule once. */
export function drawGrid(draft: Draft, place: Place, grid: GridBlock): void {
  const height = gridHeight(grid);
  const xs = cuts(place.box.x, grid.columns, place.box.width);
  const ys = cuts(
    place.box.y,
    grid.rows.map((row) => row.height),
    height,
  );
  const isTable = grid.rows.some(({ cells }) => cells.some(({ content }) => content.kind === 'label'));
  const table = isTable ? draft.structure.add(place.parent, 'Table', { alt: grid.caption }) : place.parent;
  const rows = grid.rows.map(() => (isTable ? draft.structure.add(table, 'TR') : table));
  for (const placed of placeCells(grid)) {
    const row = rows[placed.rows[0]];
    if (row === undefined) continue;
    const box = boxOf(placed, xs, ys);
    drawCell(draft, { ...place, box, element: placed.cell.id, parent: row }, placed);
    ruleCell(place, box, placed);
  }
  addFrame(place.page.edges, { ...place.box, height }, grid.frame);
}

function boxOf({ columns, rows }: PlacedCell, xs: readonly number[], ys: readonly number[]): Box {
  const x = xs[columns[0]] ?? 0;
  const y = ys[rows[0]] ?? 0;
  return { x, y, width: (xs[columns[1]] ?? x) - x, height: (ys[rows[1]] ?? y) - y };
}

function drawCell(draft: Draft, place: Place, { cell, columns, rows }: PlacedCell): void {
  const spans = {
    ...(columns[1] - columns[0] > 1 && { columns: columns[1] - columns[0] }),
    ...(rows[1] - rows[0] > 1 && { rows: rows[1] - rows[0] }),
  };
  const parent = cellNode(draft, place.parent, cell, spans);
  if (cell.shade) tint(place);
  drawContent(draft, padded({ ...place, parent }), cell.content);
}

/** Where no cell names another one, the cells are read as paragraphs and not as a table without heads. */
function cellNode(draft: Draft, row: OpenNode, cell: Cell, spans: Pick<StructureNode, 'columns' | 'rows'>): OpenNode {
  if (row.role !== 'TR') return draft.structure.add(row, 'P');
  if (cell.content.kind !== 'label') return draft.structure.add(row, 'TD', spans);
  const scope = cell.content.scope === 'column' ? 'Column' : 'Row';
  return draft.structure.add(row, 'TH', { scope, ...spans });
}

/** Tints a box at 8%, so that a photocopy keeps what stands in it. */
export function tint({ page, box }: Place): void {
  page.tints.push({ kind: 'tint', layer: 'static', tag: null, ...box, grey: 0.08 });
}

/** Rules a cell above and at its left. What stands at its other sides does the same, and the frame closes the grid. */
function ruleCell({ page: { edges } }: Place, { x, y, width, height }: Box, { cell, columns, rows }: PlacedCell): void {
  const top = rows[0] === 0 ? 'thin' : (cell.top ?? 'thin');
  const left = columns[0] === 0 ? 'thin' : (cell.left ?? 'thin');
  if (top !== 'none') addEdge(edges, 'horizontal', y, x, x + width, top);
  if (left !== 'none') addEdge(edges, 'vertical', x, y, y + height, left);
}
