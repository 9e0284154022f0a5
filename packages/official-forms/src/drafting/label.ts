import type { Cell, Label } from '@fukushi-kit/form';
import type { CellLook } from './cell.ts';

/**
 * A tinted cell that names what stands beside it; its id is `<id>.label`.
 *
 * @clause none how this package writes a definition down
 */
export function label(
  id: string,
  columns: number,
  text: string,
  more: CellLook & Pick<Label, 'size' | 'align' | 'scope'> = {},
): Cell {
  const { rows, left, shade = true, size = 8.5, ...rest } = more;
  const look = { shade, ...(rows === undefined ? {} : { rows }), ...(left === undefined ? {} : { left }) };
  return { id: `${id}.label`, columns, ...look, content: { kind: 'label', text, size, ...rest } };
}
