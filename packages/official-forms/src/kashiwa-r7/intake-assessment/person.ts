import type { GridBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { birthDay } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { number } from '../../drafting/number.ts';
import { line } from '../../drafting/text.ts';

const SHEET = ['kashiwa-r7:7(2)ウ'] as const;

/**
 * The person whom the case is about.
 *
 * @clause kashiwa-r7:7(2)ウ
 */
export const person: GridBlock = {
  kind: 'grid',
  id: 'person',
  caption: '本人',
  frame: 'thick',
  columns: COLUMNS,
  rows: [
    {
      height: 14,
      cells: [
        ...labelled('person.name', '氏名', [4, 17], {
          kind: 'name',
          bind: '/person/name',
          reading: '/person/nameReading',
          label: '氏名',
          clauses: SHEET,
        }),
        ...labelled(
          'person.sex',
          '性別',
          [3, 11],
          circles(
            { bind: '/person/sex', label: '性別', clauses: SHEET, size: 8.5 },
            [
              ['female', '女'],
              ['male', '男'],
              ['other', 'その他'],
              ['undisclosed', '回答しない'],
            ],
            2,
          ),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'person.birth-date',
          '生年月日',
          [4, 11],
          birthDay({ bind: '/person/birthDate', label: '生年月日', clauses: SHEET }),
        ),
        ...labelled('person.age', '年齢', [2, 4], {
          ...number({ bind: '/person/age', label: '年齢', help: '作成日の満年齢', clauses: SHEET }, '歳'),
        }),
        ...labelled('person.phone', '電話', [3, 11], line({ bind: '/person/phone', label: '電話', clauses: SHEET })),
      ],
    },
    {
      height: 9,
      cells: labelled(
        'person.address',
        '住所又は居所',
        [4, 31],
        line({ bind: '/person/address', label: '住所又は居所', clauses: SHEET }),
      ),
    },
  ],
};
