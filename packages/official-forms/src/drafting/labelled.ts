import type { Cell } from '@fukushi-kit/form';
import { type CellLook, cell } from './cell.ts';
import { label } from './label.ts';

/**
 * A label and the cell that it names, side by side: `widths` are the columns of each.
 *
 * @clause none how this package writes a definition down
 */
export function labelled(
  id: string,
  text: string,
  widths: readonly [label: number, content: number],
  content: Cell['content'],
  more: CellLook = {},
): readonly Cell[] {
  return [label(id, widths[0], text), cell(id, widths[1], content, more)];
}
