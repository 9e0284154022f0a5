import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';
import { CHECKED } from '../../parts/policy-sheet-head.ts';

/**
 * What the check comes to (総評), who answers for it at the contractor, and room for the city.
 *
 * @clause chigasaki-r7:特記12(1)
 * @clause kashiwa-r7:10(2)ウ
 */
export const confirmation: GridBlock = {
  kind: 'grid',
  id: 'confirmation',
  caption: '総評及び確認',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 24,
      cells: labelled(
        'remark',
        '総評',
        [4, 31],
        passage({ bind: '/remark', label: '総評', clauses: CHECKED, size: 9 }, 5),
      ),
    },
    {
      height: 12,
      cells: [
        ...labelled(
          'confirmed-by',
          '受注者\n（受託者）\n責任者',
          [4, 14],
          line({ bind: '/confirmedBy', label: '責任者', clauses: CHECKED }),
        ),
        ...labelled(
          'confirmed-on',
          '確認日',
          [4, 13],
          day({ bind: '/confirmedOn', label: '責任者の確認日', clauses: CHECKED }),
        ),
      ],
    },
    {
      height: 12,
      cells: [
        label('city', 4, '市確認欄\n（市記入）'),
        label('city.day', 3, '確認日'),
        cell('city.day', 8, { kind: 'empty' }),
        label('city.officer', 3, '確認者'),
        cell('city.officer', 7, { kind: 'empty' }),
        label('city.note', 3, '意見'),
        cell('city.note', 7, { kind: 'empty' }),
      ],
    },
  ],
};
