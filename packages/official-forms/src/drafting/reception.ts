import type { GridBlock } from '@fukushi-kit/form';
import { cell } from './cell.ts';
import { COLUMNS } from './columns.ts';
import { label } from './label.ts';

/**
 * Room for the city to note the receipt (受理欄), always written by hand.
 *
 * @clause none how this package writes a definition down
 */
export const reception: GridBlock = {
  kind: 'grid',
  id: 'reception',
  caption: '受理欄（市記入）',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 12,
      cells: [
        label('reception', 4, '受理欄\n（市記入）'),
        label('reception.day', 3, '受理日'),
        cell('reception.day', 8, { kind: 'empty' }),
        label('reception.officer', 3, '受理者'),
        cell('reception.officer', 7, { kind: 'empty' }),
        label('reception.note', 3, '確認'),
        cell('reception.note', 7, { kind: 'empty' }),
      ],
    },
  ],
};
