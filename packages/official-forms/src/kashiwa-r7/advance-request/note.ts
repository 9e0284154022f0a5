import type { GridBlock } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { passage } from '../../drafting/text.ts';

/**
 * Room for what the two sides have agreed beside it (備考).
 *
 * @clause kashiwa-r7:13(1)
 */
export const note: GridBlock = {
  kind: 'grid',
  id: 'note',
  caption: '備考',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 32,
      cells: labelled(
        'note.text',
        '備考',
        [4, 31],
        passage({ bind: '/note', label: '備考', clauses: ['kashiwa-r7:13(1)'] }, 7),
      ),
    },
  ],
};
