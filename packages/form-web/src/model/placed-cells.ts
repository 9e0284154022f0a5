import type { Cell, GridBlock } from '@fukushi-kit/form';

/** A cell, the row and column in which it starts and how far it reaches, counted from 0. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cells of a grid in their places: each in the first column of its row that no cell from above reaches into. */
export function placedCells(grid: GridBlock): readonly PlacedCell[] {
  const taken = new Set<string>();
  return grid.rows.flatMap(({ cells }, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (taken.has(`${row} ${column}`)) column++;
      const { rows = 1, columns = 1 } = cell;
      const placed = { cell, row, column, rows, columns };
      for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) taken.add(`${r} ${c}`);
      column += columns;
      return placed;
    });
  });
}
