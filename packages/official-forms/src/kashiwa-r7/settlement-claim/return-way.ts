import type { GridBlock } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const ADVANCE = ['kashiwa-r7:13(1)'] as const;

/**
 * How and by when money is returned (返納), as the city told.
 *
 * @clause kashiwa-r7:13(1)
 */
export const returnWay: GridBlock = {
  kind: 'grid',
  id: 'return-way',
  caption: '返納の方法',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled(
          'return-way.method',
          '返納の方法',
          [4, 18],
          line({
            bind: '/returnMethod',
            label: '返納の方法',
            clauses: ADVANCE,
            help: '市が知らせた方法。仕様書には書かれていない。',
          }),
        ),
        ...labelled(
          'return-way.due-on',
          '返納の期限',
          [4, 9],
          day({
            bind: '/returnDueOn',
            label: '返納の期限',
            clauses: ADVANCE,
            help: '市が知らせた日。仕様書には書かれていない。',
          }),
        ),
      ],
    },
  ],
};
