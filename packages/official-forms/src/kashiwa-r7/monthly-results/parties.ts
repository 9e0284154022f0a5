import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { contractorRows } from '../../drafting/contractor-rows.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { passage } from '../../drafting/text.ts';

const MONTHLY = ['kashiwa-r7:8(4)'] as const;
const [name, , contact] = contractorRows('/contractor', '受託者', MONTHLY);

/**
 * Which month is reported, by when, and by whom.
 *
 * @clause kashiwa-r7:8(4)
 */
export const parties: GridBlock = {
  kind: 'grid',
  id: 'parties',
  caption: '対象月と受託者',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled('month', '対象月', [4, 9], {
          kind: 'day',
          precision: 'month',
          bind: '/month',
          label: '対象月',
          clauses: MONTHLY,
          eras: ['令和'],
        }),
        ...labelled('due-day', '提出期限', [4, 8], day({ bind: '/dueDay', label: '提出期限', clauses: MONTHLY })),
        cell('due-note', 10, passage({ bind: '/dueNote', label: '提出期限の注意', clauses: MONTHLY, size: 8 }, 1), {
          left: 'dotted',
        }),
      ],
    },
    name,
    contact,
  ],
};
