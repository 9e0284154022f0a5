import type { GridBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { period } from '../../drafting/period.ts';
import { line, wrapped } from '../../drafting/text.ts';
import { CHECKED, CONTRACT } from '../../parts/policy-sheet-head.ts';

const clauses = CHECKED;

/**
 * Whose check it is, of which duties, over which days and as of when, by whom.
 *
 * @clause chigasaki-r7:特記12(1)
 * @clause kashiwa-r7:10(2)ウ
 */
export const summaryHead: GridBlock = {
  kind: 'grid',
  id: 'head',
  caption: '契約及び点検の概要',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled(
          'contract',
          '契約件名',
          [4, 15],
          line({ bind: '/contractName', label: '契約件名', clauses: CONTRACT, size: 9 }),
        ),
        ...labelled(
          'contractor',
          '受注者\n（受託者）',
          [4, 12],
          line({ bind: '/contractor', label: '受注者（受託者）', clauses, size: 9 }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'subject',
          '点検した\n目録',
          [4, 31],
          line({ bind: '/subject', label: '点検した目録', clauses, size: 9 }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'scope.kind',
          '点検の種類',
          [4, 20],
          circles(
            { bind: '/scope/kind', label: '点検の種類', clauses, size: 8 },
            [
              ['self', '自己点検（定期）'],
              ['occasional', '自己点検（随時）'],
              ['audit', '監査'],
              ['inspection', '市の検査'],
            ],
            4,
          ),
        ),
        ...labelled(
          'scope.as-of',
          '基準日',
          [3, 8],
          day({ bind: '/scope/asOf', label: '基準日', help: 'この日の状態を点検する', clauses, size: 9 }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'scope.period',
          '対象期間',
          [4, 20],
          period(
            'scope.period',
            day({ bind: '/scope/from', label: '対象期間の始まり', clauses, size: 9 }),
            day({ bind: '/scope/to', label: '対象期間の終わり', clauses, size: 9 }),
          ),
        ),
        ...labelled('scope.by', '点検者', [3, 8], line({ bind: '/scope/by', label: '点検者', clauses, size: 9 })),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'scope.rules-version',
          '点検規則\nの版',
          [4, 7],
          line({
            bind: '/scope/rulesVersion',
            label: '点検規則の版',
            help: '記録から自動で点検したときに書く',
            clauses,
            size: 8.5,
          }),
        ),
        ...labelled(
          'scope.log-head',
          '記録の\n照合値',
          [4, 20],
          wrapped(
            {
              bind: '/scope/logHead',
              label: '記録の照合値',
              help: '点検に使った監査ログの先頭のハッシュ',
              clauses,
              size: 7,
            },
            2,
          ),
        ),
      ],
    },
  ],
};
