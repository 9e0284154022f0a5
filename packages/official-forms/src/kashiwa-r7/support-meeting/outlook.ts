import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const MANNER = ['kashiwa-r7:7(2)カ(ｳ)'] as const;

/**
 * What follows: the use on which the city decides, the next conference, who has seen the record.
 *
 * @clause kashiwa-r7:7(2)カ(ｱ)
 * @clause kashiwa-r7:7(2)カ(ｳ)
 */
export const outlook: GridBlock = {
  kind: 'grid',
  id: 'outlook',
  caption: '利用決定と次回',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 10,
      cells: [
        ...labelled(
          'outlook.uses',
          '市の利用決定\nを求める事業',
          [5, 30],
          ticks(
            {
              bind: '/usesForDecision',
              label: '市の利用決定を求める事業',
              help: '決定は柏市が行う。プランの写しを添える。',
              clauses: ['kashiwa-r7:7(2)カ(ｱ)'],
            },
            [
              ['participation', '参加支援'],
              ['outreach', 'アウトリーチ'],
            ],
            2,
            { many: true },
          ),
        ),
      ],
    },
    {
      height: 10,
      cells: [
        ...labelled(
          'outlook.next-on',
          '次回の予定日',
          [5, 10],
          day({ bind: '/nextOn', label: '次回の予定日', clauses: MANNER }),
        ),
        ...labelled(
          'outlook.next-purpose',
          '次回の予定',
          [4, 16],
          line({ bind: '/nextPurpose', label: '次回の予定', clauses: MANNER }),
        ),
      ],
    },
    {
      height: 12,
      cells: [
        label('outlook.seen-by-responsible', 5, '確認\n（責任者）'),
        cell('outlook.seen-by-responsible', 13, { kind: 'empty' }),
        label('outlook.seen-by-city', 4, '確認\n（市）'),
        cell('outlook.seen-by-city', 13, { kind: 'empty' }),
      ],
    },
  ],
};
