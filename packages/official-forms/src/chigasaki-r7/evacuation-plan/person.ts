import type { Row } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { circles } from '../../drafting/choice.ts';
import { birthDay } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { line, passage } from '../../drafting/text.ts';

const NAME = 'basic-act-on-disaster-management:49-10(2)(i)';
const BIRTH = 'basic-act-on-disaster-management:49-10(2)(ii)';
const SEX = 'basic-act-on-disaster-management:49-10(2)(iii)';
const ADDRESS = 'basic-act-on-disaster-management:49-10(2)(iv)';
const CONTACT = 'basic-act-on-disaster-management:49-10(2)(v)';
const ITEMS = 'basic-act-on-disaster-management:49-14(3)';
const BASICS = 'chigasaki-r7:8(1)イ';

/**
 * Who the plan is for: name, birth, sex, address, telephones. Items of the roster, so an overlay cannot hide them.
 *
 * @clause basic-act-on-disaster-management:49-14(3)
 * @clause chigasaki-r7:8(1)イ
 */
export const person: readonly Row[] = [
  {
    height: 9,
    cells: [
      label('person.name', 4, '氏名', { rows: 2 }),
      cell(
        'person.name',
        12,
        {
          kind: 'name',
          bind: '/plan/person/name',
          reading: '/plan/person/reading',
          label: '氏名',
          help: '住民票などに書かれたとおりの文字で書きます',
          clauses: [NAME, ITEMS, BASICS],
          locked: true,
        },
        { rows: 2 },
      ),
      label('person.birth', 4, '生年月日'),
      cell(
        'person.birth',
        15,
        birthDay({
          bind: '/plan/person/birthDate',
          label: '生年月日',
          clauses: [BIRTH, ITEMS, BASICS],
          locked: true,
        }),
      ),
    ],
  },
  {
    height: 9,
    cells: [
      label('person.sex', 4, '性別'),
      cell(
        'person.sex',
        10,
        circles(
          { bind: '/plan/person/sex', label: '性別', clauses: [SEX, ITEMS], locked: true },
          [
            ['female', '女'],
            ['male', '男'],
            ['other', 'その他'],
            ['undisclosed', '回答しない'],
          ],
          4,
        ),
      ),
      label('person.age', 2, '年齢'),
      cell('person.age', 3, {
        kind: 'number',
        bind: '/age',
        label: '年齢',
        help: '作成日の年齢',
        unit: '歳',
        clauses: ['chigasaki-r7:8(2)エ'],
      }),
    ],
  },
  {
    height: 9,
    cells: [
      label('person.address', 4, '住所'),
      cell(
        'person.postal-code',
        5,
        line(
          { bind: '/plan/person/address/postalCode', label: '郵便番号', clauses: ['chigasaki-r7:8(2)エ'] },
          { before: '〒' },
        ),
      ),
      cell(
        'person.address',
        26,
        line({
          bind: '/plan/person/address/text',
          label: '住所',
          clauses: [ADDRESS, ITEMS, BASICS],
          locked: true,
        }),
        { left: 'dotted' },
      ),
    ],
  },
  {
    height: 9,
    cells: [
      label('person.phone', 4, '電話'),
      cell(
        'person.phone',
        8,
        line({ bind: '/plan/person/contact/phone', label: '電話', clauses: [CONTACT, ITEMS], locked: true }),
      ),
      label('person.mobile', 3, '携帯'),
      cell(
        'person.mobile',
        8,
        line({ bind: '/plan/person/contact/mobile', label: '携帯電話', clauses: [CONTACT, ITEMS], locked: true }),
      ),
      label('person.fax', 3, 'FAX'),
      cell(
        'person.fax',
        9,
        line({ bind: '/plan/person/contact/fax', label: 'FAX', clauses: [CONTACT, ITEMS], locked: true }),
      ),
    ],
  },
  {
    height: 9,
    cells: [
      label('person.email', 4, 'メール'),
      cell(
        'person.email',
        16,
        line({ bind: '/plan/person/contact/email', label: 'メール', clauses: [CONTACT, ITEMS], locked: true }),
      ),
      label('person.neighbourhood', 3, '自治会等'),
      cell(
        'person.neighbourhood',
        12,
        passage({ bind: '/plan/household/neighbourhood', label: '自治会等', clauses: ['chigasaki-r7:8(2)エ'] }, 1),
      ),
    ],
  },
];
