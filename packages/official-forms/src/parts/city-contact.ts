import type { GridBlock } from '@fukushi-kit/form';
import { COLUMNS } from '../drafting/columns.ts';
import { labelled } from '../drafting/labelled.ts';
import { line } from '../drafting/text.ts';

const DEPARTMENT = 'chigasaki-r7:2';

/**
 * Whom to ask at Chigasaki: the department in charge (担当課) as the specification prints it, and the official at
 * `/official`.
 *
 * @clause chigasaki-r7:2
 */
export const cityContact: GridBlock = {
  kind: 'grid',
  id: 'city-contact',
  caption: '市の担当',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled('city-contact.department', '担当課', [4, 18], {
          kind: 'line',
          parts: [
            {
              share: 1,
              content: {
                kind: 'static',
                id: 'city-contact.department.text',
                text: '茅ヶ崎市 福祉部高齢福祉課　電話 0467-81-7162（直通）',
                size: 9,
              },
            },
          ],
        }),
        ...labelled(
          'city-contact.official',
          '担当者',
          [4, 9],
          line({ bind: '/official', label: '市の担当者', clauses: [DEPARTMENT] }),
        ),
      ],
    },
  ],
};
