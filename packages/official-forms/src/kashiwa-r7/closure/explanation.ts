import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';

const CLOSED = ['kashiwa-r7:7(2)オ'] as const;

/**
 * What the person was told and thinks of it, and who has seen the sheet.
 *
 * @clause kashiwa-r7:7(2)オ
 */
export const explanation: GridBlock = {
  kind: 'grid',
  id: 'explanation',
  caption: '本人への説明',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled(
          'explanation.on',
          '説明した日',
          [4, 13],
          day({ bind: '/explanation/on', label: '本人に説明した日', clauses: CLOSED }),
        ),
        ...labelled(
          'explanation.by',
          '説明した\n職員',
          [4, 14],
          line({ bind: '/explanation/by', label: '説明した職員', clauses: CLOSED }),
        ),
      ],
    },
    {
      height: 18,
      cells: labelled(
        'explanation.opinion',
        '本人・世帯\nの意向',
        [4, 31],
        passage({ bind: '/explanation/opinion', label: '本人・世帯の意向', clauses: CLOSED, size: 9 }, 3),
      ),
    },
    {
      height: 12,
      cells: [
        label('explanation.seen-by-responsible', 4, '確認\n（責任者）'),
        cell('explanation.seen-by-responsible', 13, { kind: 'empty' }),
        label('explanation.seen-by-city', 4, '確認\n（市）'),
        cell('explanation.seen-by-city', 14, { kind: 'empty' }),
      ],
    },
  ],
};
