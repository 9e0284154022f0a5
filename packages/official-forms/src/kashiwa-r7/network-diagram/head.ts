import type { GridBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { contractorRows } from '../../drafting/contractor-rows.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { number } from '../../drafting/number.ts';
import { line } from '../../drafting/text.ts';

const WIRING = ['kashiwa-r7:5(7)'] as const;
const CHANGE = ['kashiwa-r7:5(8)'] as const;

/**
 * By whom, for which day and on which occasion the diagram is made.
 *
 * @clause kashiwa-r7:5(7)
 * @clause kashiwa-r7:5(8)
 */
export const head: GridBlock = {
  kind: 'grid',
  id: 'head',
  caption: '受託者と提出の区分',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    ...contractorRows('/contractor', '受託者', WIRING),
    {
      height: 9,
      cells: [
        ...labelled('head.as-of', '現在日', [4, 8], day({ bind: '/asOf', label: '現在日', clauses: WIRING })),
        ...labelled(
          'head.occasion',
          '提出の区分',
          [4, 11],
          circles(
            { bind: '/occasion', label: '提出の区分', clauses: [...WIRING, ...CHANGE] },
            [
              ['new', '新規'],
              ['change', '変更による更新'],
            ],
            2,
          ),
        ),
        ...labelled('head.edition', '版', [2, 6], {
          ...number({ bind: '/edition', label: '版', clauses: CHANGE }, '版'),
          align: 'center',
        }),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'head.reported-on',
          '事前報告日',
          [4, 8],
          day({
            bind: '/reportedOn',
            label: '変更の事前報告日',
            help: 'パソコンの台数を増やすなどの変更を、変更の前に市に報告した日',
            clauses: CHANGE,
          }),
        ),
        ...labelled(
          'head.changed-on',
          '変更の日',
          [4, 8],
          day({ bind: '/changedOn', label: '変更の日', clauses: CHANGE }),
        ),
        ...labelled(
          'head.change-note',
          '内容',
          [2, 9],
          line({ bind: '/changeNote', label: '変更の内容', clauses: CHANGE, size: 9 }),
        ),
      ],
    },
  ],
};
