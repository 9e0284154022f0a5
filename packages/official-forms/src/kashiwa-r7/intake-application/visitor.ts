import type { GridBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const INTAKE = ['kashiwa-r7:7(2)イ'] as const;

/**
 * Who came in the person's place (来談者).
 *
 * @clause kashiwa-r7:7(2)イ
 */
export const visitor: GridBlock = {
  kind: 'grid',
  id: 'visitor',
  caption: '来談者（本人以外）',
  frame: 'thick',
  columns: COLUMNS,
  rows: [
    {
      height: 10,
      cells: [
        ...labelled(
          'visitor.name',
          '氏名',
          [4, 18],
          line({ bind: '/visitor/name', label: '来談者の氏名', clauses: INTAKE, size: 11 }),
        ),
        ...labelled(
          'visitor.phone',
          '電話',
          [3, 10],
          line({ bind: '/visitor/phone', label: '来談者の電話', clauses: INTAKE }),
        ),
      ],
    },
    {
      height: 10,
      cells: [
        ...labelled(
          'visitor.relation',
          '本人との\n関係',
          [4, 14],
          circles(
            { bind: '/visitor/relation', label: '来談者と本人の関係', clauses: INTAKE },
            [
              ['family', '家族'],
              ['agency', '支援機関'],
              ['other', 'その他'],
            ],
            3,
          ),
        ),
        ...labelled(
          'visitor.relation-note',
          '続柄・所属',
          [4, 13],
          line({ bind: '/visitor/relationNote', label: '来談者の続柄・所属', clauses: INTAKE }),
        ),
      ],
    },
  ],
};
