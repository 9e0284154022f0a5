import type { GridBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { number } from '../../drafting/number.ts';
import { line, passage } from '../../drafting/text.ts';

const BUSINESS = ['kashiwa-r7:5(7)', 'kashiwa-r7:10(1)ウ'] as const;
const CLOSED = ['kashiwa-r7:10(1)イ'] as const;

/**
 * How many terminals of each kind there are, and whether those of the work are kept off the Internet.
 *
 * @clause kashiwa-r7:10(1)ア
 * @clause kashiwa-r7:10(1)イ
 * @clause kashiwa-r7:10(1)ウ
 */
export const terminals: GridBlock = {
  kind: 'grid',
  id: 'terminals',
  caption: '端末の台数とインターネットからの分離',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 10,
      cells: [
        ...labelled(
          'terminals.business',
          '業務用端末',
          [4, 4],
          number({ bind: '/businessTerminals', label: '業務用端末の台数', clauses: BUSINESS }, '台'),
        ),
        ...labelled(
          'terminals.internet',
          'インターネット\n専用端末',
          [5, 4],
          number(
            {
              bind: '/internetTerminals',
              label: 'インターネット専用端末の台数',
              help: '1台以上を常に備えます',
              clauses: ['kashiwa-r7:10(1)ア'],
            },
            '台',
          ),
        ),
        ...labelled(
          'terminals.closed-off',
          '業務用端末はインター\nネットに接続していない',
          [7, 11],
          circles(
            { bind: '/closedOff', label: '業務用端末をインターネットに接続していない', clauses: CLOSED },
            [
              [true, 'していない'],
              [false, 'している'],
            ],
            2,
          ),
        ),
      ],
    },
    {
      height: 9,
      cells: labelled(
        'terminals.exception',
        '例外',
        [4, 31],
        line({
          bind: '/exception',
          label: '例外として接続するもの',
          help: 'デジタルツールを使う場合など',
          clauses: CLOSED,
        }),
      ),
    },
    {
      height: 11,
      cells: labelled(
        'terminals.note',
        '備考',
        [4, 31],
        passage({ bind: '/note', label: '備考', clauses: ['kashiwa-r7:5(7)'] }, 2),
      ),
    },
  ],
};
