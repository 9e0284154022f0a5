import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';

const BOTH = ['kashiwa-r7:4(2)イ', 'kashiwa-r7:4(2)ウ'] as const;

/**
 * What else is passed on, the next meeting, and room for those who were absent to sign that they read the record (回覧).
 *
 * @clause kashiwa-r7:4(2)イ
 * @clause kashiwa-r7:4(2)ウ
 */
export const closingNotes: GridBlock = {
  kind: 'grid',
  id: 'closing-notes',
  caption: '連絡事項と次回',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 16,
      cells: labelled(
        'closing-notes.notices',
        '連絡事項・\n申し送り',
        [4, 31],
        passage({ bind: '/notices', label: '連絡事項・申し送り', clauses: BOTH, size: 9.5 }, 3),
      ),
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'closing-notes.next-on',
          '次回の\n予定日',
          [4, 9],
          day({ bind: '/nextOn', label: '次回の予定日', clauses: ['kashiwa-r7:4(2)ウ'] }),
        ),
        ...labelled(
          'closing-notes.next-purpose',
          '次回に\n確かめること',
          [5, 17],
          line({ bind: '/nextPurpose', label: '次回に確かめること', clauses: BOTH }),
        ),
      ],
    },
    {
      height: 12,
      cells: [
        label('closing-notes.read', 4, '回覧\n（日・署名）'),
        cell('closing-notes.read-1', 5, { kind: 'empty' }),
        cell('closing-notes.read-2', 5, { kind: 'empty' }),
        cell('closing-notes.read-3', 5, { kind: 'empty' }),
        cell('closing-notes.read-4', 5, { kind: 'empty' }),
        cell('closing-notes.read-5', 5, { kind: 'empty' }),
        cell('closing-notes.read-6', 6, { kind: 'empty' }),
      ],
    },
  ],
};
