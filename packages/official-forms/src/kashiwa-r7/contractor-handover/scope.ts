import type { GridBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { number } from '../../drafting/number.ts';
import { passage } from '../../drafting/text.ts';

const PERIOD = ['kashiwa-r7:10(2)ケ'] as const;

/**
 * Why and when the work goes over, how many cases are open, and how the people who use the centre are told.
 *
 * @clause kashiwa-r7:10(2)ケ
 * @clause kashiwa-r7:14(4)
 */
export const scope: GridBlock = {
  kind: 'grid',
  id: 'scope',
  caption: '引継ぎの期間と利用者への配慮',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled(
          'scope.occasion',
          '事由',
          [4, 14],
          circles(
            { bind: '/occasion', label: '引継ぎの事由', clauses: ['kashiwa-r7:14(4)'] },
            [
              ['completion', '委託期間の終了'],
              ['cancellation', '契約の解除'],
            ],
            2,
          ),
        ),
        ...labelled(
          'scope.end',
          '委託の\n終了日',
          [4, 13],
          day({ bind: '/contractEndsOn', label: '委託の終了日', clauses: PERIOD }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'scope.from',
          '引継ぎの\n始め',
          [4, 9],
          day({ bind: '/from', label: '引継ぎ期間の始め', clauses: PERIOD, size: 9 }),
        ),
        ...labelled(
          'scope.to',
          '引継ぎの\n終わり',
          [4, 9],
          day({ bind: '/to', label: '引継ぎ期間の終わり', clauses: PERIOD, size: 9 }),
        ),
        ...labelled(
          'scope.cases',
          '続いている\n支援',
          [4, 5],
          number({ bind: '/openCases', label: '続いている支援の件数', clauses: PERIOD }, '件'),
        ),
      ],
    },
    {
      height: 15,
      cells: labelled(
        'scope.notice',
        '利用者への\n知らせ方',
        [4, 31],
        passage(
          {
            bind: '/notice',
            label: '利用者への知らせ方',
            help: '利用者に不便をかけないためにすること',
            clauses: PERIOD,
          },
          2,
        ),
      ),
    },
  ],
};
