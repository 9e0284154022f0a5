import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { number } from '../../drafting/number.ts';
import { line } from '../../drafting/text.ts';

const HEEDED = ['chigasaki-r7:15(1)'] as const;
const ENERGY = ['chigasaki-r7:エコA'] as const;

/**
 * Whose office was checked, for which days, by whom, and to which temperatures it was set.
 *
 * @clause chigasaki-r7:15(1)
 * @clause chigasaki-r7:エコA
 */
export const scope: GridBlock = {
  kind: 'grid',
  id: 'scope',
  caption: '点検の概要',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled(
          'contractor',
          '受注者',
          [4, 16],
          line({ bind: '/contractorName', label: '受注者', clauses: HEEDED }),
        ),
        ...labelled('office', '事業所', [3, 12], line({ bind: '/office', label: '事業所', clauses: HEEDED, size: 9 })),
      ],
    },
    {
      height: 9,
      cells: [
        label('period', 4, '対象期間'),
        cell('period.from', 7, day({ bind: '/from', label: '対象期間の始まり', clauses: HEEDED, size: 9 })),
        cell(
          'period.between',
          1,
          {
            kind: 'line',
            parts: [{ share: 1, content: { kind: 'static', id: 'period.between.text', text: '〜', align: 'center' } }],
          },
          { left: 'none' },
        ),
        cell('period.to', 8, day({ bind: '/to', label: '対象期間の終わり', clauses: HEEDED, size: 9 }), {
          left: 'none',
        }),
        ...labelled(
          'checked-on',
          '点検日',
          [3, 12],
          day({ bind: '/checkedOn', label: '点検日', clauses: HEEDED, size: 9 }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled('checked-by', '点検者', [4, 16], line({ bind: '/checkedBy', label: '点検者', clauses: HEEDED })),
        label('degrees', 3, '設定温度'),
        cell(
          'degrees.cooling',
          6,
          {
            kind: 'line',
            parts: [
              { share: 1, content: { kind: 'label', text: '夏季', size: 8, align: 'left' } },
              {
                share: 2,
                content: number({ bind: '/coolingDegrees', label: '夏季（冷房時）の設定温度', clauses: ENERGY }, '度'),
              },
            ],
          },
          { left: 'dotted' },
        ),
        cell(
          'degrees.heating',
          6,
          {
            kind: 'line',
            parts: [
              { share: 1, content: { kind: 'label', text: '冬季', size: 8, align: 'left' } },
              {
                share: 2,
                content: number({ bind: '/heatingDegrees', label: '冬季（暖房時）の設定温度', clauses: ENERGY }, '度'),
              },
            ],
          },
          { left: 'dotted' },
        ),
      ],
    },
  ],
};
