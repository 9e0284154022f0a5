import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';

const COPIES = 'chigasaki-r7:8(3)ア';

/**
 * When the duplicates (副本) that the correction made stale were replaced.
 *
 * @clause chigasaki-r7:8(3)ア
 */
export const replacedCopies: GridBlock = {
  kind: 'grid',
  id: 'copies',
  caption: '副本の差替え',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        label('copies', 4, '副本の差替え\n（様式1）'),
        ...labelled(
          'copies.contractor',
          '受注者控',
          [3, 6],
          day({
            bind: '/contractorCopyReplacedOn',
            label: '受注者控の副本を差し替えた日',
            clauses: [COPIES, 'chigasaki-r7:10'],
          }),
        ),
        ...labelled(
          'copies.person',
          '対象者',
          [3, 6],
          day({ bind: '/personCopyReplacedOn', label: '対象者の副本を差し替えた日', clauses: [COPIES] }),
        ),
        cell('copies.note', 13, {
          kind: 'line',
          parts: [
            {
              share: 1,
              content: {
                kind: 'static',
                id: 'copies.note.text',
                text: '修正後の正本から作った副本に替えた日（まだのときは空欄）',
                size: 8.5,
              },
            },
          ],
        }),
      ],
    },
  ],
};
