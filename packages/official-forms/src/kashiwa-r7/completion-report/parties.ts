import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { contractorRows } from '../../drafting/contractor-rows.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { passage } from '../../drafting/text.ts';
import { commissionRows } from '../../parts/commission-rows.ts';

const END = 'kashiwa-r7:8(5)';
const COMPLETED = 'kashiwa-r7:8(5)ア';

/**
 * Who reports the completion of which contract, on what day, and by when.
 *
 * @clause kashiwa-r7:8(5)
 * @clause kashiwa-r7:8(5)ア
 */
export const parties: GridBlock = {
  kind: 'grid',
  id: 'parties',
  caption: '受託者と委託契約',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    ...contractorRows('/contractor', '受託者', [COMPLETED]),
    ...commissionRows('/commission'),
    {
      height: 9,
      cells: [
        ...labelled(
          'completed-on',
          '業務完了日',
          [4, 9],
          day({ bind: '/completedOn', label: '業務完了日', clauses: [COMPLETED] }),
        ),
        ...labelled('due-day', '提出期限', [3, 8], day({ bind: '/dueDay', label: '提出期限', clauses: [END] })),
        cell('due-note', 11, passage({ bind: '/dueNote', label: '提出期限の注意', clauses: [END], size: 8 }, 2), {
          left: 'dotted',
        }),
      ],
    },
  ],
};
