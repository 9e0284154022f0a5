import type { GridBlock } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { number } from '../../drafting/number.ts';
import { line, passage } from '../../drafting/text.ts';

/**
 * What the contract asks of the rooms: privacy, a counter, room for visiting advisers, telephones.
 *
 * @clause kashiwa-r7:5(3)
 * @clause kashiwa-r7:5(4)
 * @clause kashiwa-r7:5(5)
 * @clause kashiwa-r7:5(9)
 */
export const rooms: GridBlock = {
  kind: 'grid',
  id: 'rooms',
  caption: '設備についての確認',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 10,
      cells: labelled(
        'rooms.privacy',
        '相談室のプライ\nバシーの確保',
        [5, 30],
        line({
          bind: '/privacy',
          label: '相談室のプライバシーの確保',
          help: '遮音、目隠しなど',
          clauses: ['kashiwa-r7:5(3)'],
        }),
      ),
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'rooms.counter',
          '相談カウンター',
          [5, 18],
          line({ bind: '/counter', label: '相談カウンター', help: '執務室に常設します', clauses: ['kashiwa-r7:5(4)'] }),
        ),
        ...labelled(
          'rooms.telephones',
          '電話機',
          [5, 7],
          number({ bind: '/telephones', label: '電話機の台数', clauses: ['kashiwa-r7:5(9)'] }, '台'),
        ),
      ],
    },
    {
      height: 10,
      cells: labelled(
        'rooms.visiting-space',
        '出張相談者の\n執務スペース',
        [5, 30],
        line({ bind: '/visitingSpace', label: '出張相談者の執務スペース', clauses: ['kashiwa-r7:5(5)'] }),
      ),
    },
    {
      height: 10,
      cells: labelled(
        'rooms.note',
        '備考',
        [5, 30],
        passage({ bind: '/note', label: '備考', clauses: ['kashiwa-r7:5(2)'] }, 2),
      ),
    },
  ],
};
