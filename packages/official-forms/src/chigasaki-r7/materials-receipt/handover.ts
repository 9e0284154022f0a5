import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';

const RECEIPT = 'chigasaki-r7:特記4';

/**
 * How the materials were handed over, by whom, for what, where they are kept and when they go back.
 *
 * @clause chigasaki-r7:特記4
 * @clause chigasaki-r7:特記6
 * @clause chigasaki-r7:特記11(1)
 */
export const handover: GridBlock = {
  kind: 'grid',
  id: 'handover',
  caption: '受領の状況',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: labelled(
        'handover.way',
        '受領の方法',
        [4, 31],
        ticks(
          { bind: '/way', label: '受領の方法', clauses: [RECEIPT] },
          [
            ['by-hand', '手渡し'],
            ['by-post', '郵送'],
            ['electronic', '電子データの送付'],
            ['other', 'その他'],
          ],
          4,
          { other: { value: 'other', bind: '/otherWay' } },
        ),
      ),
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'handover.department',
          '引き渡した\n課・職員',
          [4, 18],
          line({ bind: '/department', label: '引き渡した課', help: '市の課', clauses: [RECEIPT] }),
        ),
        cell('handover.by', 13, line({ bind: '/handedOverBy', label: '引き渡した職員', clauses: [RECEIPT] }), {
          left: 'dotted',
        }),
      ],
    },
    {
      height: 12,
      cells: labelled(
        'handover.purpose',
        '利用の目的',
        [4, 31],
        passage(
          {
            bind: '/purpose',
            label: '利用の目的',
            help: 'この契約の業務のうち、どの仕事に使うか',
            clauses: [RECEIPT, 'chigasaki-r7:特記6'],
          },
          2,
        ),
      ),
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'handover.stored-at',
          '保管する\n場所',
          [4, 18],
          line({ bind: '/storedAt', label: '保管する場所', clauses: [RECEIPT, 'chigasaki-r7:特記2(3)'] }),
        ),
        ...labelled(
          'handover.return-by',
          '返還の\n予定日',
          [3, 10],
          day({
            bind: '/returnBy',
            label: '返還の予定日',
            help: '市が別に指示したときはその日',
            clauses: ['chigasaki-r7:特記11(1)'],
          }),
        ),
      ],
    },
  ],
};
