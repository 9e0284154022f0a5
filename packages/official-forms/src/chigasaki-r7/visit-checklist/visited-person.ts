import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { circles, ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { birthDay } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const BASICS = 'chigasaki-r7:8(1)イ';
const VISIT = 'chigasaki-r7:7';
const PLANNER = 'chigasaki-r7:5';

/**
 * Whom the planner visits, where, and who the planner is.
 *
 * @clause chigasaki-r7:8(1)イ
 * @clause chigasaki-r7:7
 * @clause chigasaki-r7:5
 */
export const visitedPerson: GridBlock = {
  kind: 'grid',
  id: 'person',
  caption: '対象者と訪問',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 13,
      cells: [
        ...labelled('person.name', '氏名', [4, 15], {
          kind: 'name',
          bind: '/person/name',
          reading: '/person/reading',
          label: '氏名',
          help: '住民票などに書かれたとおりの文字で書きます',
          clauses: [BASICS],
          size: 12,
        }),
        ...labelled(
          'person.birth',
          '生年月日',
          [4, 12],
          birthDay({ bind: '/person/birthDate', label: '生年月日', clauses: [BASICS] }),
        ),
      ],
    },
    {
      height: 9,
      cells: labelled(
        'person.address',
        '自宅住所',
        [4, 31],
        line({ bind: '/person/address/text', label: '自宅住所', clauses: [BASICS] }),
      ),
    },
    {
      height: 9,
      cells: labelled(
        'person.care-level',
        '介護度',
        [4, 31],
        circles(
          {
            bind: '/careLevel',
            label: '介護度',
            help: '認定が申請中のときは書きません',
            clauses: [BASICS, 'chigasaki-r7:6(1)', 'chigasaki-r7:6(2)'],
            size: 8.5,
          },
          [
            ['support-1', '要支援1'],
            ['support-2', '要支援2'],
            ['care-1', '要介護1'],
            ['care-2', '要介護2'],
            ['care-3', '要介護3'],
            ['care-4', '要介護4'],
            ['care-5', '要介護5'],
            ['program-target', '事業対象者'],
            ['none', '非該当'],
          ],
          9,
        ),
      ),
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'visit.place',
          '訪問場所',
          [4, 15],
          ticks(
            {
              bind: '/visit/place',
              label: '訪問した場所',
              help: '仕様書7は自宅の訪問を求めています',
              clauses: [VISIT],
            },
            [
              ['home', '自宅'],
              ['other', 'その他'],
            ],
            2,
            { other: { value: 'other', bind: '/visit/placeNote' } },
          ),
        ),
        ...labelled(
          'visit.attendants',
          '同席した人',
          [4, 12],
          line({ bind: '/attendants', label: '同席した人', clauses: [VISIT], help: '家族、担当ケアマネジャーなど' }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'planner.office',
          '実施者\n所属・氏名',
          [4, 15],
          line({ bind: '/planner/office', label: '実施者の所属', clauses: [PLANNER] }),
        ),
        cell('planner.name', 9, line({ bind: '/planner/name', label: '実施者の氏名', clauses: [PLANNER] }), {
          left: 'dotted',
        }),
        ...labelled('plan.version', '計画の版', [4, 3], {
          kind: 'number',
          bind: '/planVersion',
          label: '計画の版',
          help: '新規は1、更新のたびに1ずつ増えます',
          unit: '版',
          clauses: ['chigasaki-r7:8(4)イ'],
        }),
      ],
    },
  ],
};
