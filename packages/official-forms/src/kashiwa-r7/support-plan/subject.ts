import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { birthDay } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { number } from '../../drafting/number.ts';
import { line } from '../../drafting/text.ts';

const PLANNED = 'kashiwa-r7:7(2)ウ';
const REPLANNED = 'kashiwa-r7:7(2)エ';

/**
 * Whose plan it is, of which programme, the first or a further one (再プラン), and who wrote it.
 *
 * @clause kashiwa-r7:7(2)ウ
 * @clause kashiwa-r7:7(2)エ
 */
export const subject: GridBlock = {
  kind: 'grid',
  id: 'subject',
  caption: '本人とプランの別',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled(
          'plan.programme',
          '事業',
          [4, 16],
          circles(
            { bind: '/programme', label: '事業', clauses: [PLANNED, 'kashiwa-r7:7(2)カ(ｵ)'] },
            [
              ['multi-agency', '多機関協働'],
              ['outreach', 'アウトリーチ'],
              ['participation', '参加支援'],
            ],
            3,
          ),
        ),
        ...labelled(
          'plan.revision',
          'プランの別',
          [4, 8],
          circles(
            { bind: '/revision', label: 'プランの別', clauses: [PLANNED, REPLANNED] },
            [
              ['plan', '初回'],
              ['re-plan', '再プラン'],
            ],
            2,
          ),
        ),
        cell(
          'plan.version',
          3,
          number({ bind: '/version', label: 'プランの回数', help: '初回を1と数える。', clauses: [REPLANNED] }, '回目'),
          { left: 'dotted' },
        ),
      ],
    },
    {
      height: 15,
      cells: [
        ...labelled('person.name', '氏名', [4, 16], {
          kind: 'name',
          bind: '/person/name',
          reading: '/person/nameReading',
          label: '氏名',
          clauses: [PLANNED],
        }),
        ...labelled(
          'person.birth',
          '生年月日',
          [4, 11],
          birthDay({ bind: '/person/birthDate', label: '生年月日', clauses: [PLANNED] }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'person.address',
          '住所',
          [4, 16],
          line({ bind: '/person/address', label: '住所', clauses: [PLANNED] }),
        ),
        ...labelled(
          'person.phone',
          '電話',
          [4, 11],
          line({ bind: '/person/phone', label: '電話', clauses: [PLANNED] }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'person.household',
          '世帯',
          [4, 16],
          line({ bind: '/person/household', label: '世帯', help: '同居する人の続柄と年齢。', clauses: [PLANNED] }),
        ),
        ...labelled(
          'plan.writer',
          '作成者\n所属・氏名',
          [4, 6],
          line({ bind: '/writerOrganization', label: '作成者の所属', clauses: [PLANNED], size: 9 }),
        ),
        cell('plan.writer-name', 5, line({ bind: '/writer', label: '作成者', clauses: [PLANNED] }), { left: 'dotted' }),
      ],
    },
  ],
};
