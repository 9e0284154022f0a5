import type { GridBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { passage } from '../../drafting/text.ts';

const PLAN = ['kashiwa-r7:7(2)ウ'] as const;
const CONFERENCE = ['kashiwa-r7:7(2)カ(ｵ)'] as const;

/**
 * The plan that the decision is about, and the multilayered support conference (重層的支援会議) on it.
 *
 * @clause kashiwa-r7:7(2)ウ
 * @clause kashiwa-r7:7(2)カ(ｵ)
 */
export const grounds: GridBlock = {
  kind: 'grid',
  id: 'grounds',
  caption: '決定のもとになった支援プランと会議',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 10,
      cells: [
        ...labelled(
          'grounds.kind',
          '支援プラン',
          [5, 7],
          circles(
            { bind: '/planKind', label: 'プランの別', clauses: PLAN },
            [
              ['plan', '初回'],
              ['re-plan', '再プラン'],
            ],
            2,
          ),
        ),
        ...labelled(
          'grounds.plan',
          '作成日',
          [3, 8],
          day({ bind: '/planMadeOn', label: 'プラン作成日', clauses: PLAN, size: 9 }),
        ),
        ...labelled(
          'grounds.conference',
          '会議の日',
          [4, 8],
          day({ bind: '/conferenceOn', label: '重層的支援会議の日', clauses: CONFERENCE, size: 9 }),
        ),
      ],
    },
    {
      height: 20,
      cells: labelled(
        'grounds.opinion',
        '会議で話し\n合われたこと',
        [5, 30],
        passage({ bind: '/conferenceOpinion', label: '会議で話し合われたこと', clauses: CONFERENCE }, 3),
      ),
    },
  ],
};
