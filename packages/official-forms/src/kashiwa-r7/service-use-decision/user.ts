import type { GridBlock } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { birthDay } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const USE = ['kashiwa-r7:7(2)カ(ｱ)'] as const;

/**
 * Whom the decision is about.
 *
 * @clause kashiwa-r7:7(2)カ(ｱ)
 */
export const user: GridBlock = {
  kind: 'grid',
  id: 'user',
  caption: '本人',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 15,
      cells: [
        ...labelled('user.name', '氏名', [4, 15], {
          kind: 'name',
          bind: '/person/name',
          reading: '/person/reading',
          label: '氏名',
          clauses: USE,
        }),
        ...labelled(
          'user.birth',
          '生年月日',
          [4, 12],
          birthDay({ bind: '/person/birthDate', label: '生年月日', clauses: USE }),
        ),
      ],
    },
    {
      height: 10,
      cells: [
        ...labelled('user.address', '住所', [4, 20], line({ bind: '/person/address', label: '住所', clauses: USE })),
        ...labelled('user.case', '整理番号', [4, 7], line({ bind: '/caseNumber', label: '整理番号', clauses: USE })),
      ],
    },
  ],
};
