import type { GridBlock } from '@fukushi-kit/form';
import { circles, ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';

const CITY = 'chigasaki-r7:8(4)ア';

/**
 * The consultation with the city (市との協議) about an update, and what follows from the check.
 *
 * @clause chigasaki-r7:8(4)ア
 * @clause chigasaki-r7:8(4)イ
 */
export const consultation: GridBlock = {
  kind: 'grid',
  id: 'consultation',
  caption: '市との協議と点検後の取扱い',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled(
          'consultation.on',
          '協議日',
          [4, 8],
          day({ bind: '/consultation/on', label: '協議日', clauses: [CITY] }),
        ),
        ...labelled(
          'consultation.official',
          '市の職員',
          [3, 7],
          line({ bind: '/consultation/official', label: '協議した市の職員', clauses: [CITY] }),
        ),
        ...labelled(
          'consultation.result',
          '結果',
          [3, 10],
          circles(
            { bind: '/consultation/result', label: '協議の結果', clauses: [CITY], size: 8.5 },
            [
              ['agreed', '更新する'],
              ['not-agreed', 'しない'],
              ['pending', '協議中'],
            ],
            3,
          ),
        ),
      ],
    },
    {
      height: 12,
      cells: labelled(
        'consultation.note',
        '協議の内容',
        [4, 31],
        passage({ bind: '/consultation/note', label: '協議の内容', clauses: [CITY] }, 2),
      ),
    },
    {
      height: 9,
      cells: labelled(
        'handling',
        '点検後の\n取扱い',
        [4, 31],
        ticks(
          {
            bind: '/handling',
            label: '点検後の取扱い',
            clauses: ['chigasaki-r7:8(4)イ', 'chigasaki-r7:8(2)キ'],
          },
          [
            ['update', '更新する（仕様書8により作成し提出）'],
            ['minor-change', '軽微な変更として記録する'],
            ['none', '変更しない'],
          ],
          3,
        ),
      ),
    },
  ],
};
