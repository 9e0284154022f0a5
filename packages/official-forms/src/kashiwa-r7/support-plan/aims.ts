import type { GridBlock, ListBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { passage } from '../../drafting/text.ts';

const PLANNED = ['kashiwa-r7:7(2)ウ'] as const;

/**
 * How the person and the household want to live (目指す姿).
 *
 * @clause kashiwa-r7:7(2)ウ
 */
export const wish: GridBlock = {
  kind: 'grid',
  id: 'wish',
  caption: '本人・世帯の目指す姿',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 20,
      cells: [
        cell(
          'wish.text',
          35,
          passage(
            { bind: '/wish', label: '本人・世帯の目指す姿', help: '本人の言葉で書く。', clauses: PLANNED, size: 10 },
            4,
          ),
        ),
      ],
    },
  ],
};

/**
 * The issues and the goal for each (課題と支援の目標).
 *
 * @clause kashiwa-r7:7(2)ウ
 */
export const goals: ListBlock = {
  kind: 'list',
  id: 'goals',
  caption: '課題と支援の目標',
  bind: '/goals',
  frame: 'thin',
  rowHeight: 12,
  minimumRows: 4,
  closing: '以下余白',
  clauses: PLANNED,
  columns: [
    { id: 'goals.row', width: 2, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'goals.issue',
      width: 13,
      label: '課題',
      field: passage({ bind: '/issue', label: '課題', clauses: PLANNED, size: 9.5 }, 2),
    },
    {
      id: 'goals.goal',
      width: 14,
      label: '支援の目標',
      field: passage({ bind: '/goal', label: '支援の目標', clauses: PLANNED, size: 9.5, locked: true }, 2),
    },
    {
      id: 'goals.by',
      width: 6,
      label: '達成の目安',
      field: passage(
        { bind: '/by', label: '達成の目安', help: '時期や，達成したといえる状態。', clauses: PLANNED, size: 9 },
        2,
      ),
    },
  ],
};

/**
 * The policy of the support (支援の方針).
 *
 * @clause kashiwa-r7:7(2)ウ
 */
export const policy: GridBlock = {
  kind: 'grid',
  id: 'policy',
  caption: '支援の方針',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 22,
      cells: [
        cell(
          'policy.text',
          35,
          passage({ bind: '/policy', label: '支援の方針', clauses: PLANNED, size: 10, locked: true }, 4),
        ),
      ],
    },
  ],
};
