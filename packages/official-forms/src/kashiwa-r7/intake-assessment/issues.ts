import type { GridBlock, ListBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';

const SHEET = ['kashiwa-r7:7(2)ウ'] as const;
const RECEPTION = ['kashiwa-r7:7(2)イ'] as const;

/**
 * The issues sorted out (課題の整理), from which the plan is made.
 *
 * @clause kashiwa-r7:7(2)ウ
 */
export const issues: ListBlock = {
  kind: 'list',
  id: 'issues',
  caption: '課題の整理',
  bind: '/issues',
  frame: 'thin',
  rowHeight: 11,
  minimumRows: 4,
  clauses: SHEET,
  columns: [
    {
      id: 'issues.issue',
      width: 8,
      label: '課題',
      field: passage({ bind: '/issue', label: '課題', clauses: SHEET, size: 9 }, 2),
    },
    {
      id: 'issues.background',
      width: 8,
      label: '現状・背景',
      field: passage({ bind: '/background', label: '現状・背景', clauses: SHEET, size: 8.5 }, 2),
    },
    {
      id: 'issues.wish',
      width: 7,
      label: '本人・世帯の意向',
      field: passage({ bind: '/wish', label: '本人・世帯の意向', clauses: SHEET, size: 8.5 }, 2),
    },
    {
      id: 'issues.direction',
      width: 7,
      label: '支援の方向・機関',
      field: passage({ bind: '/direction', label: '支援の方向・関わる機関', clauses: SHEET, size: 8.5 }, 2),
    },
    {
      id: 'issues.urgency',
      width: 5,
      label: '優先度',
      field: circles(
        { bind: '/urgency', label: '優先度', clauses: SHEET, size: 8 },
        [
          ['high', '高'],
          ['middle', '中'],
          ['low', '低'],
        ],
        3,
      ),
    },
  ],
};

/**
 * What the adviser makes of it, and whether several agencies must share the work.
 *
 * @clause kashiwa-r7:7(2)イ
 * @clause kashiwa-r7:7(2)ウ
 */
export const opinion: GridBlock = {
  kind: 'grid',
  id: 'opinion',
  caption: '総合所見',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 15,
      cells: labelled(
        'opinion.text',
        '総合所見',
        [5, 30],
        passage({ bind: '/opinion', label: '総合所見', clauses: SHEET }, 3),
      ),
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'opinion.needs-several',
          '支援機関の\n役割分担',
          [5, 8],
          circles(
            { bind: '/needsSeveralAgencies', label: '複数の支援機関の役割分担が必要', clauses: RECEPTION },
            [
              [true, '必要'],
              [false, '不要'],
            ],
            2,
          ),
        ),
        ...labelled(
          'opinion.needs-reason',
          '理由',
          [2, 20],
          line({ bind: '/needsReason', label: '役割分担についての理由', clauses: RECEPTION, size: 9 }),
        ),
      ],
    },
  ],
};
