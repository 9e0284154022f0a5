import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const AGREED = 'chigasaki-r7:13(1)';

/**
 * Both sides sign for the counts: the contractor and the department of the city.
 *
 * @clause chigasaki-r7:13(1)
 * @clause chigasaki-r7:2
 */
export const confirmation: GridBlock = {
  kind: 'grid',
  id: 'confirmation',
  caption: '双方の確認',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled(
          'confirmation.contractor',
          '受注者',
          [4, 14],
          line({ bind: '/contractorName', label: '受注者', clauses: [AGREED] }),
        ),
        ...labelled(
          'confirmation.department',
          '担当課',
          [4, 13],
          line({ bind: '/department', label: '担当課', clauses: ['chigasaki-r7:2'] }),
        ),
      ],
    },
    {
      height: 15,
      cells: [
        label('confirmation.by-contractor', 4, '確認者\n（受注者）'),
        cell('confirmation.by-contractor', 14, {
          kind: 'signature',
          id: 'confirmation.by-contractor.signature',
          label: '（自署）',
          seal: false,
          clauses: [AGREED],
        }),
        label('confirmation.by-city', 4, '確認者\n（市記入）'),
        cell('confirmation.by-city', 13, {
          kind: 'signature',
          id: 'confirmation.by-city.signature',
          label: '（自署）',
          seal: false,
          clauses: [AGREED],
        }),
      ],
    },
  ],
};
