import type { GridBlock, ListBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';

const HANDLED = ['kashiwa-r7:4(2)カ', 'kashiwa-r7:14(6)'] as const;
const TOOL = ['kashiwa-r7:9(14)'] as const;

/**
 * What was done when (対応の経過).
 *
 * @clause kashiwa-r7:4(2)カ
 * @clause kashiwa-r7:14(6)
 */
export const steps: ListBlock = {
  kind: 'list',
  id: 'steps',
  caption: '対応の経過',
  bind: '/steps',
  frame: 'thin',
  rowHeight: 10,
  headHeight: 7,
  minimumRows: 3,
  clauses: HANDLED,
  columns: [
    {
      id: 'steps.on',
      width: 7,
      label: '日',
      field: day({ bind: '/on', label: '対応した日', clauses: HANDLED, size: 9 }),
    },
    {
      id: 'steps.step',
      width: 22,
      label: '対応の経過',
      field: passage({ bind: '/step', label: '対応の経過', clauses: ['kashiwa-r7:4(2)カ'], size: 9 }, 2),
    },
    {
      id: 'steps.by',
      width: 6,
      label: '職員',
      field: line({ bind: '/by', label: '対応した職員', clauses: ['kashiwa-r7:4(2)カ'], size: 9 }),
    },
  ],
};

/**
 * How the complaint was handled (対応方法), where it stands, and what follows for the tool and the staff.
 *
 * @clause kashiwa-r7:4(2)カ
 * @clause kashiwa-r7:9(14)
 * @clause kashiwa-r7:14(6)
 */
export const handling: GridBlock = {
  kind: 'grid',
  id: 'handling',
  caption: '対応方法と結果',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 22,
      cells: labelled(
        'handling.text',
        '対応方法\nと結果',
        [4, 31],
        passage({ bind: '/handling', label: '対応方法と結果', clauses: HANDLED, locked: true, size: 9.5 }, 4),
      ),
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'handling.state',
          '状況',
          [4, 16],
          circles(
            { bind: '/isSettled', label: '対応の状況', clauses: HANDLED, size: 9 },
            [
              ['settled', '解決'],
              ['ongoing', '対応中'],
              ['not-accepted', '納得を得られず'],
            ],
            3,
          ),
        ),
        ...labelled(
          'handling.on',
          '対応を\n終えた日',
          [4, 11],
          day({ bind: '/handledOn', label: '対応を終えた日', clauses: ['kashiwa-r7:14(6)'] }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'tool.report',
          'ツールの\n事業者へ',
          [4, 16],
          circles(
            { bind: '/tool/report', label: 'デジタルツールの事業者への連絡', clauses: TOOL, size: 8.5 },
            [
              ['informed', '連絡した'],
              ['improved', '改修・更新'],
              ['none', '連絡せず'],
            ],
            3,
          ),
        ),
        ...labelled(
          'tool.measure',
          '改善の\n内容・時期',
          [4, 11],
          line({ bind: '/tool/measure', label: 'デジタルツールの改善の内容と時期', clauses: TOOL, size: 9 }),
        ),
      ],
    },
    {
      height: 18,
      cells: labelled(
        'handling.prevention',
        '再発防止・\n職員の共有',
        [4, 31],
        passage({ bind: '/prevention', label: '再発防止と職員への共有', clauses: HANDLED, size: 9.5 }, 3),
      ),
    },
  ],
};
