import type { Row } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { circles, ticks } from '../../drafting/choice.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { period } from '../../drafting/period.ts';
import { passage } from '../../drafting/text.ts';

const PLAN = 'chigasaki-r7:8(2)エ';
const BASICS = 'chigasaki-r7:8(1)イ';

/**
 * Care certification (要介護認定), disability certificates, illness and household (世帯).
 *
 * @clause chigasaki-r7:8(1)イ
 * @clause chigasaki-r7:8(2)エ
 */
export const condition: readonly Row[] = [
  {
    height: 9,
    cells: [
      label('condition.care', 4, '要介護認定'),
      cell(
        'condition.care-state',
        14,
        ticks(
          { bind: '/plan/certification/state', label: '認定の状況', clauses: [BASICS], size: 8.5 },
          [
            ['certified', '認定あり'],
            ['pending', '申請中'],
            ['not-certified', '非該当'],
            ['not-applied', '未申請'],
          ],
          4,
        ),
      ),
      cell(
        'condition.care-level',
        17,
        circles(
          {
            bind: '/plan/certification/level',
            label: '要介護状態区分',
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
      label('condition.care-period', 4, '認定有効\n期間'),
      cell(
        'condition.care-period',
        20,
        period(
          'condition.care-period',
          day({ bind: '/plan/certification/from', label: '認定有効期間の初日', clauses: [BASICS] }),
          day({ bind: '/plan/certification/to', label: '認定有効期間の末日', clauses: [BASICS] }),
        ),
      ),
      label('condition.support-level', 4, '障害支援\n区分'),
      cell('condition.support-level', 7, {
        kind: 'number',
        bind: '/plan/disability/supportLevel',
        label: '障害支援区分',
        unit: '',
        align: 'center',
        clauses: [PLAN],
      }),
    ],
  },
  {
    height: 9,
    cells: [
      label('condition.certificates', 4, '障害手帳等'),
      cell(
        'condition.certificates',
        11,
        ticks(
          { bind: '/plan/disability/certificates', label: '障害手帳', clauses: [PLAN], size: 8.5 },
          [
            ['physical', '身体'],
            ['intellectual', '療育'],
            ['mental', '精神'],
            ['none', 'なし'],
          ],
          4,
          { many: true },
        ),
      ),
      cell(
        'condition.physical-grade',
        7,
        passage(
          { bind: '/plan/disability/physicalGrade', label: '身体障害者手帳の等級', clauses: [PLAN], size: 8.5 },
          1,
          { before: '身体' },
        ),
        { left: 'dotted' },
      ),
      cell(
        'condition.intellectual-grade',
        6,
        passage(
          { bind: '/plan/disability/intellectualGrade', label: '療育手帳の程度', clauses: [PLAN], size: 8.5 },
          1,
          { before: '療育' },
        ),
        { left: 'dotted' },
      ),
      cell(
        'condition.mental-grade',
        7,
        passage(
          {
            bind: '/plan/disability/mentalGrade',
            label: '精神障害者保健福祉手帳の等級',
            clauses: [PLAN],
            size: 8.5,
          },
          1,
          { before: '精神' },
        ),
        { left: 'dotted' },
      ),
    ],
  },
  {
    height: 9,
    cells: [
      label('condition.household', 4, '世帯'),
      cell(
        'condition.household-kind',
        17,
        ticks(
          { bind: '/plan/household/kind', label: '世帯の状況', clauses: [PLAN], size: 8.5 },
          [
            ['alone', '一人暮らし'],
            ['older-people-only', '高齢者のみ'],
            ['with-family', '家族と同居'],
            ['other', 'その他'],
          ],
          4,
        ),
      ),
      cell(
        'condition.household-size',
        4,
        {
          kind: 'number',
          bind: '/plan/household/size',
          label: '世帯の人数',
          help: '本人を含む人数',
          unit: '人',
          clauses: [PLAN],
        },
        { left: 'dotted' },
      ),
      label('condition.alone-by-day', 4, '日中一人\nになる'),
      cell(
        'condition.alone-by-day',
        6,
        circles(
          { bind: '/plan/household/aloneByDay', label: '日中は一人になる', clauses: [PLAN] },
          [
            [true, 'はい'],
            [false, 'いいえ'],
          ],
          2,
        ),
      ),
    ],
  },
  {
    height: 9,
    cells: [
      label('condition.members', 4, '同居家族'),
      cell(
        'condition.members',
        13,
        passage({ bind: '/plan/household/members', label: '同居家族', clauses: [PLAN] }, 1),
      ),
      label('condition.disease', 4, '難病・医療\n的ケア等'),
      cell(
        'condition.disease',
        14,
        passage({ bind: '/plan/disability/disease', label: '難病・医療的ケア等', clauses: [PLAN] }, 1),
      ),
    ],
  },
];
