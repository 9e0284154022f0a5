import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { circles, ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { birthDay } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const EQUIVALENT = 'chigasaki-r7:6(3)';
const BASICS = 'chigasaki-r7:8(1)イ';

/**
 * Whom the planner proposes as equivalent (準ずる者), and who proposes.
 *
 * @clause chigasaki-r7:6(3)
 * @clause chigasaki-r7:8(1)イ
 */
export const proposedPerson: GridBlock = {
  kind: 'grid',
  id: 'person',
  caption: '協議する人と申出者',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 13,
      cells: [
        ...labelled('person.name', '氏名', [4, 14], {
          kind: 'name',
          bind: '/person/name',
          reading: '/person/reading',
          label: '氏名',
          clauses: [EQUIVALENT, BASICS],
          size: 12,
        }),
        ...labelled(
          'person.birth',
          '生年月日',
          [4, 13],
          birthDay({ bind: '/person/birthDate', label: '生年月日', clauses: [EQUIVALENT, BASICS] }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'person.address',
          '自宅住所',
          [4, 20],
          line({ bind: '/person/address/text', label: '自宅住所', clauses: [EQUIVALENT, BASICS] }),
        ),
        ...labelled(
          'person.phone',
          '電話',
          [3, 8],
          line({ bind: '/person/contact/phone', label: '電話', clauses: [EQUIVALENT] }),
        ),
      ],
    },
    {
      height: 10,
      cells: [
        ...labelled(
          'care.state',
          '要介護認定',
          [4, 12],
          ticks(
            { bind: '/certificationState', label: '認定の状況', clauses: [BASICS, EQUIVALENT], size: 8.5 },
            [
              ['certified', '認定あり'],
              ['pending', '申請中'],
              ['not-certified', '非該当'],
              ['not-applied', '未申請'],
            ],
            2,
          ),
        ),
        cell(
          'care.level',
          19,
          circles(
            {
              bind: '/careLevel',
              label: '要介護状態区分',
              help: '認定が申請中のときは書きません',
              clauses: [BASICS, 'chigasaki-r7:6(1)', 'chigasaki-r7:6(2)'],
              size: 8.5,
            },
            [
              ['care-1', '要介護1'],
              ['care-2', '要介護2'],
              ['care-3', '要介護3'],
              ['care-4', '要介護4'],
              ['care-5', '要介護5'],
              ['support-1', '要支援1'],
              ['support-2', '要支援2'],
              ['program-target', '事業対象者'],
              ['none', '区分なし'],
            ],
            5,
          ),
          { left: 'dotted' },
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'proposer.office',
          '申出者\n所属・氏名',
          [4, 14],
          line({ bind: '/proposer/office', label: '申出者の所属', clauses: ['chigasaki-r7:5'] }),
        ),
        cell('proposer.name', 6, line({ bind: '/proposer/name', label: '申出者の氏名', clauses: ['chigasaki-r7:5'] }), {
          left: 'dotted',
        }),
        ...labelled(
          'proposer.phone',
          '電話',
          [3, 8],
          line({ bind: '/proposer/phone', label: '申出者の電話', clauses: [EQUIVALENT] }),
        ),
      ],
    },
  ],
};
