import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { number } from '../../drafting/number.ts';
import { commissionRows } from '../../parts/commission-rows.ts';

const ADVANCE = ['kashiwa-r7:13(1)'] as const;

/**
 * What is asked for, at which of the two times, under which contract.
 *
 * @clause kashiwa-r7:13(1)
 */
export const amount: GridBlock = {
  kind: 'grid',
  id: 'amount',
  caption: '請求金額',
  frame: 'thick',
  columns: COLUMNS,
  rows: [
    {
      height: 16,
      cells: [
        label('amount.asked', 4, '請求金額', { size: 9.5 }),
        cell('amount.asked', 19, number({ bind: '/amount', label: '請求金額', clauses: ADVANCE, size: 17 }, '円')),
        ...labelled(
          'time',
          '請求の回',
          [4, 8],
          circles(
            { bind: '/time', label: '請求の回', clauses: ADVANCE },
            [
              ['first', '第1回'],
              ['second', '第2回'],
            ],
            2,
          ),
        ),
      ],
    },
    ...commissionRows('/commission'),
  ],
};
