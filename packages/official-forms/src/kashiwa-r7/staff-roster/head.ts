import type { GridBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';
import { WIDE_COLUMNS } from '../../drafting/wide-columns.ts';

const PROOF = ['kashiwa-r7:6(2)'] as const;

/**
 * By whom, on which occasion and for which day the list is made.
 *
 * @clause kashiwa-r7:6(2)
 */
export const head: GridBlock = {
  kind: 'grid',
  id: 'head',
  caption: '受託者と基準日',
  frame: 'thin',
  columns: WIDE_COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled(
          'head.name',
          '受託者',
          [8, 36],
          line({ bind: '/contractor/name', label: '受託者', clauses: PROOF }),
        ),
        ...labelled(
          'head.representative',
          '代表者',
          [7, 18],
          line({ bind: '/contractor/representative', label: '代表者', clauses: PROOF }),
        ),
        ...labelled(
          'head.as-of',
          '基準日',
          [6, 14],
          day({ bind: '/asOf', label: '基準日', clauses: ['kashiwa-r7:6(1)'] }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'head.address',
          '所在地',
          [8, 36],
          line({ bind: '/contractor/address', label: '所在地', clauses: PROOF }),
        ),
        ...labelled(
          'head.contact',
          '担当者',
          [7, 11],
          line({ bind: '/contractor/contactPerson', label: '担当者', clauses: PROOF, size: 9 }),
        ),
        ...labelled(
          'head.phone',
          '電話',
          [4, 8],
          line({ bind: '/contractor/phone', label: '電話', clauses: PROOF, size: 9 }),
        ),
        ...labelled(
          'head.occasion',
          '提出の別',
          [6, 9],
          circles(
            { bind: '/occasion', label: '提出の別', clauses: PROOF, size: 8 },
            [
              ['start', '業務の開始'],
              ['change', '変更'],
            ],
            1,
          ),
        ),
      ],
    },
  ],
};
