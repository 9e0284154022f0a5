import type { GridBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { contractorRows } from '../../drafting/contractor-rows.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';

const REPORTED = 'kashiwa-r7:8(2)';
const EVALUATED = 'kashiwa-r7:8(6)';

/**
 * Who reports, for what occasion, and up to which day the results are counted.
 *
 * @clause kashiwa-r7:8(2)
 * @clause kashiwa-r7:8(6)
 */
export const parties: GridBlock = {
  kind: 'grid',
  id: 'parties',
  caption: '受託者と報告の区分',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    ...contractorRows('/contractor', '受託者', [REPORTED]),
    {
      height: 9,
      cells: [
        ...labelled(
          'report.kind',
          '報告の区分',
          [4, 18],
          circles(
            { bind: '/kind', label: '報告の区分', clauses: [REPORTED, EVALUATED] },
            [
              ['by-meeting', '事業評価会議までのまとめ'],
              ['year-end', '年度末の実績'],
            ],
            2,
          ),
        ),
        ...labelled(
          'report.as-of',
          '実績の\n基準日',
          [3, 10],
          day({ bind: '/asOf', label: '実績の基準日', clauses: [REPORTED], help: '実績を数えた最後の日。' }),
        ),
      ],
    },
  ],
};
