import type { Cell } from '@fukushi-kit/form';

/**
 * A cell of a grid that reaches over `columns` of its columns.
 *
 * @clause none how this package writes a definition down
 */
export function cell(id: string, columns: number, content: Cell['content'], more: CellLook = {}): Cell {
  return { id, columns, content, ...more };
}

/**
 * What else a cell says of itself.
 *
 * @clause none how this package writes a definition down
 */
export type CellLook = Pick<Cell, 'rows' | 'left' | 'shade'>;
