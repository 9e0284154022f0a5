import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { birthDay } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { line } from '../../drafting/text.ts';

const ROSTER = 'chigasaki-r7:8(2)ウ';
const NAME = 'basic-act-on-disaster-management:49-10(2)(i)';
const BIRTH = 'basic-act-on-disaster-management:49-10(2)(ii)';
const SEX = 'basic-act-on-disaster-management:49-10(2)(iii)';
const ADDRESS = 'basic-act-on-disaster-management:49-10(2)(iv)';
const CONTACT = 'basic-act-on-disaster-management:49-10(2)(v)';

/**
 * Whose entry on the roster (避難行動要支援者名簿) it is. Items of the roster, so an overlay cannot hide them.
 *
 * @clause chigasaki-r7:8(2)ウ
 * @clause basic-act-on-disaster-management:49-10(2)
 */
export const person: GridBlock = {
  kind: 'grid',
  id: 'person',
  caption: '本人',
  frame: 'thick',
  columns: COLUMNS,
  rows: [
    {
      height: 16,
      cells: [
        label('person.name', 4, '氏名'),
        cell('person.name', 18, {
          kind: 'name',
          bind: '/person/name',
          reading: '/person/reading',
          label: '氏名',
          help: '住民票などに書かれたとおりの文字で書きます',
          clauses: [ROSTER, NAME],
          locked: true,
        }),
        label('person.sex', 3, '性別'),
        cell(
          'person.sex',
          10,
          circles(
            { bind: '/person/sex', label: '性別', clauses: [ROSTER, SEX], locked: true, size: 9.5 },
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
        label('person.birth', 4, '生年月日'),
        cell(
          'person.birth',
          18,
          birthDay({ bind: '/person/birthDate', label: '生年月日', clauses: [ROSTER, BIRTH], locked: true }),
        ),
        label('person.age', 3, '年齢'),
        cell('person.age', 10, {
          kind: 'number',
          bind: '/age',
          label: '年齢',
          help: '作成日の年齢',
          unit: '歳',
          clauses: [ROSTER],
        }),
      ],
    },
    {
      height: 10,
      cells: [
        label('person.address', 4, '住所'),
        cell(
          'person.postal-code',
          6,
          line({ bind: '/person/address/postalCode', label: '郵便番号', clauses: [ROSTER] }, { before: '〒' }),
        ),
        cell(
          'person.address',
          25,
          line({ bind: '/person/address/text', label: '住所', clauses: [ROSTER, ADDRESS], locked: true }),
          { left: 'dotted' },
        ),
      ],
    },
    {
      height: 10,
      cells: [
        label('person.phone', 4, '電話'),
        cell(
          'person.phone',
          13,
          line({ bind: '/person/contact/phone', label: '電話', clauses: [ROSTER, CONTACT], locked: true }),
        ),
        label('person.mobile', 3, '携帯'),
        cell(
          'person.mobile',
          15,
          line({ bind: '/person/contact/mobile', label: '携帯電話', clauses: [ROSTER, CONTACT], locked: true }),
        ),
      ],
    },
    {
      height: 10,
      cells: [
        label('person.fax', 4, 'FAX'),
        cell(
          'person.fax',
          13,
          line({ bind: '/person/contact/fax', label: 'FAX', clauses: [ROSTER, CONTACT], locked: true }),
        ),
        label('person.email', 3, 'メール'),
        cell(
          'person.email',
          15,
          line({ bind: '/person/contact/email', label: 'メール', clauses: [ROSTER, CONTACT], locked: true }),
        ),
      ],
    },
  ],
};
