import type { GridBlock } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const VISITS = ['kashiwa-r7:8(3)'] as const;

/**
 * Whose visits, of which month, and up to which day their status is told.
 *
 * @clause kashiwa-r7:8(3)
 */
export const head: GridBlock = {
  kind: 'grid',
  id: 'head',
  caption: '相談員と対象月',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled(
          'head.contractor',
          '受託者',
          [4, 17],
          line({ bind: '/contractor', label: '受託者', clauses: VISITS }),
        ),
        ...labelled('head.month', '対象月', [4, 10], {
          ...day({ bind: '/month', label: '対象月', clauses: VISITS }),
          precision: 'month',
        }),
      ],
    },
    {
      height: 10,
      cells: [
        ...labelled(
          'head.adviser',
          '相談員',
          [4, 9],
          line({ bind: '/adviser', label: '相談員', clauses: VISITS, size: 11 }),
        ),
        ...labelled(
          'head.adviser-number',
          '職員番号',
          [3, 5],
          line({ bind: '/adviserNumber', label: '職員番号', clauses: VISITS }),
        ),
        ...labelled(
          'head.as-of',
          '状況の\n現在日',
          [4, 10],
          day({ bind: '/asOf', label: '状況の現在日', help: 'この日までの訪問状況を書きます', clauses: VISITS }),
        ),
      ],
    },
  ],
};
