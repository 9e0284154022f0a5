import type { GridBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { contractorRows } from '../../drafting/contractor-rows.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const CHART = ['kashiwa-r7:6(6)'] as const;
const CHANGE = ['kashiwa-r7:6(7)'] as const;

/**
 * By whom, for which day and on which occasion the chart is made.
 *
 * @clause kashiwa-r7:6(6)
 * @clause kashiwa-r7:6(7)
 */
export const head: GridBlock = {
  kind: 'grid',
  id: 'head',
  caption: '受託者と提出の区分',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    ...contractorRows('/contractor', '受託者', CHART),
    {
      height: 9,
      cells: [
        ...labelled('head.as-of', '現在日', [4, 8], day({ bind: '/asOf', label: '現在日', clauses: CHART })),
        ...labelled(
          'head.occasion',
          '提出の区分',
          [4, 19],
          circles(
            { bind: '/occasion', label: '提出の区分', clauses: [...CHART, ...CHANGE] },
            [
              ['new', '新規'],
              ['staff-change', '異動による更新'],
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
          'head.reported-on',
          '異動の報告',
          [4, 8],
          day({
            bind: '/reportedOn',
            label: '異動の報告日',
            help: '異動の1か月以上前までに市に報告した日',
            clauses: CHANGE,
          }),
        ),
        ...labelled(
          'head.changed-on',
          '異動の日',
          [4, 8],
          day({ bind: '/changedOn', label: '異動の日', clauses: CHANGE }),
        ),
        ...labelled(
          'head.change-note',
          '内容',
          [2, 9],
          line({ bind: '/changeNote', label: '更新の内容', clauses: CHANGE, size: 9 }),
        ),
      ],
    },
  ],
};
