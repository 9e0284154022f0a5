import type { ListBlock } from '@fukushi-kit/form';
import { passage } from '../../drafting/text.ts';

const CHANGE = ['kashiwa-r7:5(8)'] as const;

/**
 * What is before and after the change, one thing a row.
 *
 * @clause kashiwa-r7:5(8)
 */
export const changes: ListBlock = {
  kind: 'list',
  id: 'changes',
  caption: '変更前・変更後',
  bind: '/changes',
  frame: 'thin',
  rowHeight: 11,
  headHeight: 7,
  minimumRows: 3,
  closing: '以下余白',
  clauses: CHANGE,
  columns: [
    {
      id: 'changes.item',
      width: 9,
      label: '項目',
      field: passage({ bind: '/item', label: '項目', clauses: CHANGE, size: 9 }, 2),
    },
    {
      id: 'changes.before',
      width: 13,
      label: '変更前',
      field: passage({ bind: '/before', label: '変更前', clauses: CHANGE, size: 9 }, 2),
    },
    {
      id: 'changes.after',
      width: 13,
      label: '変更後',
      field: passage({ bind: '/after', label: '変更後', clauses: CHANGE, size: 9 }, 2),
    },
  ],
};
