import type { GridBlock } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { contractorRows } from '../../drafting/contractor-rows.ts';
import { labelled } from '../../drafting/labelled.ts';
import { passage } from '../../drafting/text.ts';

const AGREED = 'kashiwa-r7:8(1)';

/**
 * Who hands the plan in, and what was agreed with the city before (市との協議).
 *
 * @clause kashiwa-r7:8(1)
 */
export const parties: GridBlock = {
  kind: 'grid',
  id: 'parties',
  caption: '受託者と市との協議',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    ...contractorRows('/contractor', '受託者', [AGREED]),
    {
      height: 12,
      cells: labelled(
        'agreement',
        '市との\n協議の内容',
        [4, 31],
        passage({ bind: '/agreement', label: '市との協議の内容', clauses: [AGREED], size: 9 }, 2),
      ),
    },
  ],
};
