import type { ClauseId } from '@fukushi-kit/clause';
import type { GridBlock } from '@fukushi-kit/form';
import { ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';

const ASKED: readonly ClauseId[] = [
  'chigasaki-r7:特記6',
  'chigasaki-r7:特記7',
  'chigasaki-r7:特記8',
  'chigasaki-r7:特記10(1)',
  'kashiwa-r7:9(4)',
  'kashiwa-r7:9(5)',
];

/**
 * What the city decides, in writing and before the handling begins; the part of the city.
 *
 * @clause chigasaki-r7:特記6
 * @clause chigasaki-r7:特記7
 * @clause chigasaki-r7:特記8
 * @clause chigasaki-r7:特記10(1)
 * @clause kashiwa-r7:9(4)
 * @clause kashiwa-r7:9(5)
 */
export const decision: GridBlock = {
  kind: 'grid',
  id: 'decision',
  caption: '市の決定（市記入）',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: labelled(
        'decision.answer',
        '承諾の別',
        [4, 31],
        ticks(
          { bind: '/decision/answer', label: '承諾の別', clauses: ASKED },
          [
            ['approved', '承諾する'],
            ['approved-with-conditions', '条件を付けて承諾する'],
            ['refused', '承諾しない'],
          ],
          3,
        ),
      ),
    },
    {
      height: 18,
      cells: labelled(
        'decision.conditions',
        '条件又は\n理由',
        [4, 31],
        passage({ bind: '/decision/conditions', label: '条件又は承諾しない理由', clauses: ASKED }, 3),
      ),
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'decision.on',
          '決定の日',
          [4, 9],
          day({ bind: '/decision/on', label: '決定の日', clauses: ASKED, size: 9 }),
        ),
        ...labelled(
          'decision.number',
          '承諾番号',
          [3, 6],
          line({ bind: '/decision/number', label: '承諾番号', clauses: ASKED, size: 9 }),
        ),
        ...labelled(
          'decision.by',
          '決定者',
          [3, 10],
          line({ bind: '/decision/decidedBy', label: '決定した者', clauses: ASKED, size: 9 }),
        ),
      ],
    },
  ],
};
