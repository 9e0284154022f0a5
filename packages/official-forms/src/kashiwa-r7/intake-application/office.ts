import type { GridBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const RECEIVED = ['kashiwa-r7:7(2)イ', 'kashiwa-r7:7(1)'] as const;

/**
 * What the one who receives the sheet notes at its head: the day, the name, and whether it is the sheet with the person's
 * consent (本人同意あり) or the one without (本人同意なし).
 *
 * @clause kashiwa-r7:7(2)イ
 * @clause kashiwa-r7:9(2)
 */
export const office: GridBlock = {
  kind: 'grid',
  id: 'office',
  caption: '受付（職員記入）',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        label('office', 4, '受付\n（職員記入）'),
        ...labelled(
          'office.received-on',
          '受付日',
          [3, 8],
          day({ bind: '/receivedOn', label: '受付日', clauses: RECEIVED, size: 9 }),
        ),
        ...labelled(
          'office.received-by',
          '受付者',
          [3, 6],
          line({ bind: '/receivedBy', label: '受付者', clauses: RECEIVED }),
        ),
        ...labelled(
          'office.way',
          '本人同意',
          [4, 7],
          circles(
            {
              bind: '/way',
              label: '本人同意の別',
              help: '6の答えによる。確かめていないときは，どちらにも○を付けない。',
              clauses: ['kashiwa-r7:7(2)イ', 'kashiwa-r7:9(2)'],
            },
            [
              ['consented', 'あり'],
              ['without-consent', 'なし'],
            ],
            2,
          ),
        ),
      ],
    },
  ],
};
