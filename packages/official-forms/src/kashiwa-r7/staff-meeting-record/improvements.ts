import type { ListBlock } from '@fukushi-kit/form';
import { passage } from '../../drafting/text.ts';

const IMPROVED = ['kashiwa-r7:4(2)イ'] as const;

/**
 * How far the improvements (業務改善) have got, shared among the staff.
 *
 * @clause kashiwa-r7:4(2)イ
 */
export const improvements: ListBlock = {
  kind: 'list',
  id: 'improvements',
  caption: '業務改善の進捗',
  bind: '/improvements',
  frame: 'thin',
  rowHeight: 13,
  headHeight: 7,
  minimumRows: 3,
  clauses: IMPROVED,
  columns: [
    { id: 'improvements.row', width: 2, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'improvements.item',
      width: 10,
      label: '改善の内容',
      field: passage({ bind: '/item', label: '改善の内容', clauses: IMPROVED, size: 9 }, 2),
    },
    {
      id: 'improvements.progress',
      width: 14,
      label: '進捗状況',
      field: passage({ bind: '/progress', label: '進捗状況', clauses: IMPROVED, size: 9 }, 2),
    },
    {
      id: 'improvements.next',
      width: 9,
      label: '次に行うこと',
      field: passage({ bind: '/next', label: '次に行うこと', clauses: IMPROVED, size: 9 }, 2),
    },
  ],
};
