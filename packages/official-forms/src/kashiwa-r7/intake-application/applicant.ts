import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { birthDay } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { number } from '../../drafting/number.ts';
import { line } from '../../drafting/text.ts';

const INTAKE = ['kashiwa-r7:7(2)イ'] as const;

/**
 * The person whom the consultation is about (本人).
 *
 * @clause kashiwa-r7:7(2)イ
 */
export const applicant: GridBlock = {
  kind: 'grid',
  id: 'person',
  caption: '本人',
  frame: 'thick',
  columns: COLUMNS,
  rows: [
    {
      height: 16,
      cells: [
        ...labelled('person.name', '氏名', [4, 18], {
          kind: 'name',
          bind: '/person/name',
          reading: '/person/nameReading',
          label: '氏名',
          clauses: INTAKE,
        }),
        ...labelled(
          'person.sex',
          '性別',
          [3, 10],
          circles(
            { bind: '/person/sex', label: '性別', help: '書きたくないときは空けておく。', clauses: INTAKE },
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
      height: 10,
      cells: [
        ...labelled(
          'person.birth',
          '生年月日',
          [4, 18],
          birthDay({ bind: '/person/birthDate', label: '生年月日', clauses: INTAKE }),
        ),
        ...labelled(
          'person.age',
          '年齢',
          [3, 10],
          number({ bind: '/person/age', label: '年齢', help: '受付日の年齢', clauses: INTAKE }, '歳'),
        ),
      ],
    },
    {
      height: 10,
      cells: [
        label('person.address', 4, '住所'),
        cell(
          'person.postal-code',
          6,
          line({ bind: '/person/postalCode', label: '郵便番号', clauses: INTAKE }, { before: '〒' }),
        ),
        cell('person.address', 25, line({ bind: '/person/address', label: '住所', clauses: INTAKE }), {
          left: 'dotted',
        }),
      ],
    },
    {
      height: 10,
      cells: [
        ...labelled('person.phone', '電話', [4, 13], line({ bind: '/person/phone', label: '電話', clauses: INTAKE })),
        ...labelled(
          'person.mobile',
          '携帯',
          [3, 15],
          line({ bind: '/person/mobile', label: '携帯電話', clauses: INTAKE }),
        ),
      ],
    },
    {
      height: 10,
      cells: [
        ...labelled(
          'person.email',
          'メール',
          [4, 13],
          line({ bind: '/person/email', label: 'メール', clauses: INTAKE }),
        ),
        ...labelled(
          'person.contact-wish',
          '連絡の\n希望',
          [3, 15],
          line({
            bind: '/person/contactWish',
            label: '連絡の希望',
            help: '連絡してよい方法と時間，家族に知られたくないことなど。',
            clauses: INTAKE,
          }),
        ),
      ],
    },
  ],
};
