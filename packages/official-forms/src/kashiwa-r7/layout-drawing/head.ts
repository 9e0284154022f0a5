import type { GridBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { contractorRows } from '../../drafting/contractor-rows.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const LAYOUT = ['kashiwa-r7:5(2)'] as const;

/**
 * By whom, for which place and on which occasion the drawing is made, and when the city was consulted.
 *
 * @clause kashiwa-r7:3(1)
 * @clause kashiwa-r7:5(2)
 */
export const head: GridBlock = {
  kind: 'grid',
  id: 'head',
  caption: '受託者，場所と提出の区分',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    ...contractorRows('/contractor', '受託者', LAYOUT),
    {
      height: 9,
      cells: [
        ...labelled(
          'head.place',
          '実施場所',
          [4, 16],
          line({ bind: '/place', label: '実施場所', clauses: ['kashiwa-r7:3(1)'] }),
        ),
        ...labelled(
          'head.occasion',
          '提出の区分',
          [4, 11],
          circles(
            { bind: '/occasion', label: '提出の区分', clauses: LAYOUT },
            [
              ['new', '新規'],
              ['change', 'レイアウト変更'],
            ],
            2,
          ),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'head.consulted-on',
          '市との協議日',
          [4, 8],
          day({
            bind: '/consultedOn',
            label: '市との協議日',
            help: 'レイアウトの変更は市と協議してから行います',
            clauses: LAYOUT,
          }),
        ),
        ...labelled(
          'head.changed-on',
          '変更の日',
          [4, 8],
          day({ bind: '/changedOn', label: '変更の日', clauses: LAYOUT }),
        ),
        ...labelled(
          'head.change-note',
          '内容',
          [2, 9],
          line({ bind: '/changeNote', label: '変更の内容', clauses: LAYOUT, size: 9 }),
        ),
      ],
    },
  ],
};
