import type { GridBlock, Line, Pointer } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { number } from '../../drafting/number.ts';
import { period } from '../../drafting/period.ts';
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
        ...labelled('contract', '契約件名', [4, 15], {
          kind: 'line',
          parts: [
            { share: 1, content: { kind: 'static', id: 'contract.text', text: '令和7年度個別避難計画作成業務委託' } },
          ],
        }),
        ...labelled(
          'contractor',
          '受注者',
          [3, 13],
          line({ bind: '/contractorName', label: '受注者', clauses: HEEDED }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'period',
          '対象期間',
          [4, 19],
          period(
            'period',
            day({ bind: '/from', label: '対象期間の始まり', clauses: HEEDED, size: 9 }),
            day({ bind: '/to', label: '対象期間の終わり', clauses: HEEDED, size: 9 }),
          ),
        ),
        ...labelled(
          'checked-on',
          '点検日',
          [3, 9],
          day({ bind: '/checkedOn', label: '点検日', clauses: HEEDED, size: 9 }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'office',
          '点検した\n事務所',
          [4, 10],
          line({ bind: '/office', label: '点検した事務所', clauses: HEEDED, size: 9 }),
        ),
        ...labelled('checked-by', '点検者', [3, 6], line({ bind: '/checkedBy', label: '点検者', clauses: HEEDED })),
        label('degrees', 3, '設定\n温度'),
        cell('degrees.cooling', 5, degrees('夏季', '/coolingDegrees', '夏季（冷房時）の設定温度')),
        cell('degrees.heating', 4, degrees('冬季', '/heatingDegrees', '冬季（暖房時）の設定温度'), { left: 'dotted' }),
      ],
    },
  ],
};

function degrees(season: string, bind: Pointer, text: string): Line {
  return {
    kind: 'line',
    parts: [
      { share: 1, content: { kind: 'label', text: season, size: 8, align: 'left' } },
      { share: 1.4, content: number({ bind, label: text, clauses: ENERGY }, '度') },
    ],
  };
}
