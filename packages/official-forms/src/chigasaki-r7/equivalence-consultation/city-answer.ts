import type { GridBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';

const EQUIVALENT = 'chigasaki-r7:6(3)';

/**
 * What the city answered: only with its agreement is the person eligible under (3).
 *
 * @clause chigasaki-r7:6(3)
 */
export const cityAnswer: GridBlock = {
  kind: 'grid',
  id: 'answer',
  caption: '市の回答（市記入）',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled(
          'answer.result',
          '協議の結果',
          [4, 16],
          circles(
            { bind: '/answer/result', label: '協議の結果', clauses: [EQUIVALENT], locked: true },
            [
              ['agreed', '対象とする'],
              ['not-agreed', '対象としない'],
              ['pending', '協議中'],
            ],
            3,
          ),
        ),
        ...labelled(
          'answer.on',
          '回答日',
          [4, 11],
          day({ bind: '/answer/on', label: '回答日', clauses: [EQUIVALENT] }),
        ),
      ],
    },
    {
      height: 16,
      cells: labelled(
        'answer.reason',
        '理由',
        [4, 31],
        passage({ bind: '/answer/reason', label: '市の回答の理由', clauses: [EQUIVALENT] }, 2),
      ),
    },
    {
      height: 9,
      cells: labelled(
        'answer.official',
        '市の職員',
        [4, 31],
        line(
          { bind: '/answer/official', label: '回答した市の職員', clauses: ['chigasaki-r7:2'] },
          { before: '福祉部高齢福祉課　' },
        ),
      ),
    },
  ],
};
