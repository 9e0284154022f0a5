import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { birthDay, day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { number } from '../../drafting/number.ts';
import { line } from '../../drafting/text.ts';

const HANDOVER = 'chigasaki-r7:8(5)';

const ANSWERS = [
  ['given', '同意'],
  ['refused', '不同意'],
  ['unanswered', '未回答'],
] as const;

/**
 * Whose plan it is, which version, how far the city's review has come, what was consented to.
 *
 * @clause chigasaki-r7:8(5)
 */
export const handedOverPlan: GridBlock = {
  kind: 'grid',
  id: 'plan',
  caption: '対象者と計画',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 14,
      cells: [
        ...labelled('person.name', '対象者', [4, 14], {
          kind: 'name',
          bind: '/person/name',
          reading: '/person/reading',
          label: '対象者の氏名',
          clauses: [HANDOVER],
        }),
        ...labelled(
          'person.birth',
          '生年月日',
          [4, 13],
          birthDay({ bind: '/person/birthDate', label: '対象者の生年月日', clauses: [HANDOVER] }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'person.address',
          '住所',
          [4, 20],
          line({ bind: '/person/address/text', label: '対象者の住所', clauses: [HANDOVER] }),
        ),
        ...labelled(
          'person.phone',
          '電話',
          [3, 8],
          line({ bind: '/person/contact/phone', label: '対象者の電話', clauses: [HANDOVER] }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'plan.version',
          '計画の版\n作成日',
          [4, 4],
          number({ bind: '/planVersion', label: '計画の版', clauses: [HANDOVER, 'chigasaki-r7:8(4)イ'] }, '版'),
        ),
        cell('plan.made-on', 10, day({ bind: '/planMadeOn', label: '計画の作成日', clauses: [HANDOVER] }), {
          left: 'dotted',
        }),
        ...labelled(
          'plan.review',
          '市の審査',
          [4, 13],
          circles(
            {
              bind: '/review',
              label: '市の審査',
              help: '修正の指摘への対応が残るときは「修正中」',
              clauses: ['chigasaki-r7:9(3)', 'chigasaki-r7:9(4)'],
              size: 8.5,
            },
            [
              ['not-submitted', '未提出'],
              ['under-review', '審査中'],
              ['correction-asked', '修正中'],
              ['received', '受領済'],
            ],
            4,
          ),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'consent.plan',
          '計画の提供\nの同意',
          [4, 14],
          circles({ bind: '/planProvision', label: '計画の提供の同意', clauses: ['chigasaki-r7:8(2)オ'] }, ANSWERS, 3),
        ),
        ...labelled(
          'consent.roster',
          '名簿の提供\nの同意',
          [4, 13],
          circles(
            { bind: '/rosterProvision', label: '名簿の提供の同意', clauses: ['chigasaki-r7:8(2)ウ'] },
            ANSWERS,
            3,
          ),
        ),
      ],
    },
  ],
};
