import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';
import { CONSULTATION } from './consultation-clauses.ts';

/**
 * Under which contract the question arises, and who raises it.
 *
 * @clause chigasaki-r7:16(2)
 * @clause kashiwa-r7:14(1)
 */
export const asker: GridBlock = {
  kind: 'grid',
  id: 'asker',
  caption: '契約と申出者',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: labelled(
        'contract.name',
        '契約件名',
        [4, 31],
        line({ bind: '/contractName', label: '契約件名', clauses: ['chigasaki-r7:1', 'kashiwa-r7:1'] }),
      ),
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'contractor.name',
          '受注者\n（受託者）',
          [4, 15],
          line({ bind: '/contractorName', label: '受注者（受託者）', clauses: CONSULTATION }),
        ),
        ...labelled(
          'asked-by',
          '申し出た側',
          [4, 12],
          circles(
            { bind: '/askedBy', label: '申し出た側', clauses: CONSULTATION, size: 9 },
            [
              ['municipality', '市'],
              ['contractor', '受注者（受託者）'],
            ],
            2,
          ),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'asker.office',
          '申出者\n所属・氏名',
          [4, 19],
          line({ bind: '/askerOffice', label: '申出者の所属', clauses: CONSULTATION }),
        ),
        cell('asker.name', 12, line({ bind: '/askerName', label: '申出者の氏名', clauses: CONSULTATION }), {
          left: 'dotted',
        }),
      ],
    },
  ],
};
