import type { GridBlock } from '@fukushi-kit/form';
import { ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';

const CHANGE = ['kashiwa-r7:5(8)'] as const;

/**
 * What kind of change it is, when and why.
 *
 * @clause kashiwa-r7:5(8)
 */
export const plan: GridBlock = {
  kind: 'grid',
  id: 'plan',
  caption: '変更の概要',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 12,
      cells: labelled(
        'plan.kinds',
        '変更の種類',
        [5, 30],
        ticks(
          { bind: '/kinds', label: '変更の種類', clauses: CHANGE },
          [
            ['more-terminals', 'パソコンの増設'],
            ['fewer-terminals', 'パソコンの撤去'],
            ['replacement', '機器の入替え'],
            ['wiring', '回線・配線の変更'],
            ['relocation', '設置場所の変更'],
            ['other', 'その他'],
          ],
          3,
          { many: true, other: { value: 'other', bind: '/otherKind' } },
        ),
      ),
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'plan.planned-on',
          '変更の予定日',
          [5, 11],
          day({ bind: '/plannedOn', label: '変更の予定日', clauses: CHANGE, locked: true }),
        ),
        ...labelled(
          'plan.work-time',
          '作業の時間帯',
          [5, 14],
          line({ bind: '/workTime', label: '作業の時間帯', clauses: CHANGE }),
        ),
      ],
    },
    {
      height: 16,
      cells: labelled(
        'plan.reason',
        '変更の理由',
        [5, 30],
        passage({ bind: '/reason', label: '変更の理由', clauses: CHANGE }, 2),
      ),
    },
  ],
};
