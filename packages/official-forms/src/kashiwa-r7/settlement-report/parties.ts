import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { contractorRows } from '../../drafting/contractor-rows.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { passage } from '../../drafting/text.ts';
import { commissionRows } from '../../parts/commission-rows.ts';

const END = ['kashiwa-r7:8(5)'] as const;
const STATEMENT = ['kashiwa-r7:8(5)イ'] as const;

/**
 * Who settles which contract, on forecast or final figures, and by when.
 *
 * @clause kashiwa-r7:8(5)
 * @clause kashiwa-r7:8(5)イ
 */
export const parties: GridBlock = {
  kind: 'grid',
  id: 'parties',
  caption: '受託者と委託契約',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    ...contractorRows('/contractor', '受託者', STATEMENT),
    ...commissionRows('/commission'),
    {
      height: 9,
      cells: [
        ...labelled(
          'standing',
          '見込・\n確定の別',
          [4, 9],
          circles(
            {
              bind: '/standing',
              label: '見込・確定の別',
              clauses: STATEMENT,
              help: '期間の末日に額の定まらない費用があるときは見込とし，後に確定の報告書を出す。',
            },
            [
              ['forecast', '見込'],
              ['final', '確定'],
            ],
            2,
          ),
        ),
        ...labelled('due-day', '提出期限', [3, 8], day({ bind: '/dueDay', label: '提出期限', clauses: END })),
        cell('due-note', 11, passage({ bind: '/dueNote', label: '提出期限の注意', clauses: END, size: 8 }, 2), {
          left: 'dotted',
        }),
      ],
    },
  ],
};
