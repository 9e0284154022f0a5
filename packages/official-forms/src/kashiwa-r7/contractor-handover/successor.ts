import type { GridBlock } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const HANDOVER = ['kashiwa-r7:14(4)'] as const;

/**
 * Who takes the work over.
 *
 * @clause kashiwa-r7:14(4)
 */
export const successor: GridBlock = {
  kind: 'grid',
  id: 'successor',
  caption: '引き受ける法人',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled(
          'successor.name',
          '引き受ける\n法人',
          [4, 18],
          line({ bind: '/successor/name', label: '引き受ける法人', clauses: HANDOVER }),
        ),
        ...labelled(
          'successor.contact',
          '担当者',
          [3, 10],
          line({ bind: '/successor/contactPerson', label: '引き受ける法人の担当者', clauses: HANDOVER }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'successor.address',
          '所在地',
          [4, 18],
          line({ bind: '/successor/address', label: '引き受ける法人の所在地', clauses: HANDOVER }),
        ),
        ...labelled(
          'successor.phone',
          '電話',
          [3, 10],
          line({ bind: '/successor/phone', label: '引き受ける法人の電話', clauses: HANDOVER }),
        ),
      ],
    },
  ],
};
