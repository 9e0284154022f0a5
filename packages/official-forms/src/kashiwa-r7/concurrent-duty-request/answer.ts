import type { GridBlock } from '@fukushi-kit/form';
import { ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';

const DEDICATION = ['kashiwa-r7:6(3)'] as const;

/**
 * The city's answer: it approves or not, on which day, under which conditions.
 *
 * @clause kashiwa-r7:6(3)
 */
export const answer: GridBlock = {
  kind: 'grid',
  id: 'answer',
  caption: '市の回答（市記入）',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 11,
      cells: [
        ...labelled(
          'answer.answer',
          '承認',
          [5, 16],
          ticks(
            { bind: '/answer', label: '市の回答', clauses: DEDICATION },
            [
              ['approved', '承認する'],
              ['refused', '承認しない'],
            ],
            2,
          ),
        ),
        ...labelled('answer.on', '回答日', [4, 10], day({ bind: '/answeredOn', label: '回答日', clauses: DEDICATION })),
      ],
    },
    {
      height: 10,
      cells: labelled(
        'answer.by',
        '市の担当',
        [5, 30],
        line({ bind: '/answeredBy', label: '市の担当者', clauses: DEDICATION }),
      ),
    },
    {
      height: 24,
      cells: labelled(
        'answer.conditions',
        '条件・理由',
        [5, 30],
        passage(
          { bind: '/conditions', label: '条件・理由', help: '承認しないときは理由を書きます', clauses: DEDICATION },
          3,
        ),
      ),
    },
  ],
};
