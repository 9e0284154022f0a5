import type { GridBlock } from '@fukushi-kit/form';
import { circles, ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';

const NATIONAL = ['kashiwa-r7:8(4)'] as const;
const MEDIA = ['kashiwa-r7:10(2)コ'] as const;

/**
 * By which way the data go to the city, and who checked them. On a terminal of the city hall both hold: it stands there,
 * and an official is present.
 *
 * @clause kashiwa-r7:8(4)
 * @clause kashiwa-r7:9(8)
 * @clause kashiwa-r7:10(2)コ
 */
export const delivery: GridBlock = {
  kind: 'grid',
  id: 'delivery',
  caption: '渡し方と確認',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 10,
      cells: labelled(
        'delivery.way',
        '渡し方',
        [5, 30],
        ticks(
          { bind: '/way', label: '渡し方', clauses: MEDIA, size: 9 },
          [
            ['paper', '紙で渡す'],
            ['city-terminal', '本庁の端末で渡す'],
            ['approved-line', '市が認めた回線で送る'],
          ],
          3,
        ),
      ),
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'delivery.personal',
          '個人情報',
          [5, 12],
          circles(
            { bind: '/holdsPersonalData', label: '個人情報', clauses: NATIONAL },
            [
              [true, '含む'],
              [false, '含まない'],
            ],
            2,
          ),
        ),
        ...labelled(
          'delivery.approval',
          '市の承認',
          [5, 13],
          line({ bind: '/approval', label: '市の承認', help: '回線で送るときの承認の番号又は日', clauses: MEDIA }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'delivery.terminal',
          '本庁の端末',
          [5, 12],
          line({ bind: '/terminal', label: '本庁の端末', clauses: MEDIA }),
        ),
        ...labelled(
          'delivery.witness',
          '立ち会った\n職員',
          [5, 13],
          line({ bind: '/witness', label: '立ち会った職員', clauses: MEDIA }),
        ),
      ],
    },
    {
      height: 9,
      cells: labelled(
        'delivery.transport',
        '運び方',
        [5, 30],
        line({
          bind: '/transport',
          label: '運び方',
          help: '紙を運ぶときの安全のための措置',
          clauses: ['kashiwa-r7:9(8)'],
        }),
      ),
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'delivery.checker',
          '確かめた人',
          [5, 12],
          line({ bind: '/checkedBy', label: '確かめた人', clauses: NATIONAL }),
        ),
        ...labelled(
          'delivery.checked',
          '確かめた日',
          [5, 13],
          day({ bind: '/checkedOn', label: '確かめた日', clauses: NATIONAL }),
        ),
      ],
    },
    {
      height: 28,
      cells: labelled(
        'delivery.note',
        '連絡事項',
        [5, 30],
        passage({ bind: '/note', label: '連絡事項', clauses: NATIONAL }, 4),
      ),
    },
  ],
};
