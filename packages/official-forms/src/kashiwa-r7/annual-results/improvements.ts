import type { ListBlock } from '@fukushi-kit/form';
import { day } from '../../drafting/day.ts';
import { passage } from '../../drafting/text.ts';

const IMPROVED = ['kashiwa-r7:4(2)イ'] as const;

/**
 * How far the improvements of the plan have got (業務改善の進捗状況).
 *
 * @clause kashiwa-r7:4(2)イ
 */
export const improvements: ListBlock = {
  kind: 'list',
  id: 'improvements',
  caption: '業務改善の進捗状況',
  bind: '/improvements',
  frame: 'thin',
  rowHeight: 11,
  headHeight: 7,
  minimumRows: 2,
  closing: '以下余白',
  clauses: IMPROVED,
  columns: [
    { id: 'improvements.row', width: 2, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'improvements.item',
      width: 11,
      label: '改善すること',
      field: passage({ bind: '/item', label: '改善すること', clauses: IMPROVED, size: 9 }, 2),
    },
    {
      id: 'improvements.progress',
      width: 16,
      label: '進捗状況',
      field: passage({ bind: '/progress', label: '進捗状況', clauses: IMPROVED, size: 9 }, 2),
    },
    {
      id: 'improvements.shared-on',
      width: 6,
      label: '職員間で共有した日',
      field: day({ bind: '/sharedOn', label: '職員間で共有した日', clauses: IMPROVED, size: 8.5 }),
    },
  ],
};
