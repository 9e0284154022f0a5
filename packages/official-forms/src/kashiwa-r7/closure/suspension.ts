import type { GridBlock } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';

const DECIDED = ['kashiwa-r7:7(2)カ(ｵ)'] as const;

/**
 * Why the support is suspended (中断), and how the household is kept in view.
 *
 * @clause kashiwa-r7:7(2)カ(ｵ)
 * @clause kashiwa-r7:7(2)エ
 */
export const suspension: GridBlock = {
  kind: 'grid',
  id: 'suspension',
  caption: '中断',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 19,
      cells: labelled(
        'suspension.reason',
        '中断の理由',
        [4, 31],
        passage({ bind: '/suspension/reason', label: '中断の理由', clauses: DECIDED, size: 9 }, 3),
      ),
    },
    {
      height: 10,
      cells: [
        ...labelled(
          'suspension.meanwhile',
          '中断中の\n関わり',
          [4, 13],
          line({ bind: '/suspension/meanwhile', label: '中断中の関わり', clauses: DECIDED, size: 9 }),
        ),
        ...labelled(
          'suspension.look-again',
          '再開を\n確かめる時期',
          [4, 14],
          line({
            bind: '/suspension/lookAgain',
            label: '再開を確かめる時期・きっかけ',
            clauses: [...DECIDED, 'kashiwa-r7:7(2)エ'],
            size: 9,
          }),
        ),
      ],
    },
  ],
};
