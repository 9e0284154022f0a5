import type { GridBlock } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const CONTACT = ['kashiwa-r7:15'] as const;

/**
 * Whom to ask at Kashiwa.
 *
 * @clause kashiwa-r7:15
 */
export const kashiwaContact: GridBlock = {
  kind: 'grid',
  id: 'contact',
  caption: '市の担当',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 10,
      cells: [
        ...labelled(
          'contact.official',
          '市の担当',
          [5, 17],
          line({ bind: '/official', label: '市の担当者', clauses: CONTACT }),
        ),
        ...labelled(
          'contact.phone',
          '電話',
          [3, 10],
          line({ bind: '/officialPhone', label: '電話', clauses: CONTACT }),
        ),
      ],
    },
  ],
};
