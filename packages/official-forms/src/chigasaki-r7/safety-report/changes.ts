import type { ListBlock } from '@fukushi-kit/form';
import { day } from '../../drafting/day.ts';
import { passage } from '../../drafting/text.ts';

const CHANGE = ['chigasaki-r7:特記2(6)'] as const;

/**
 * What changed since the structure was reported: before, after, and the day.
 *
 * @clause chigasaki-r7:特記2(6)
 */
export const changes: ListBlock = {
  kind: 'list',
  id: 'changes',
  caption: '変更した事項',
  bind: '/changes',
  frame: 'thin',
  rowHeight: 9,
  headHeight: 7,
  minimumRows: 2,
  closing: '以下余白',
  clauses: CHANGE,
  columns: [
    {
      id: 'changes.item',
      width: 9,
      label: '変更した事項',
      field: passage({ bind: '/item', label: '変更した事項', clauses: CHANGE, size: 9 }, 1),
    },
    {
      id: 'changes.before',
      width: 10,
      label: '変更前',
      field: passage({ bind: '/before', label: '変更前', clauses: CHANGE, size: 9 }, 1),
    },
    {
      id: 'changes.after',
      width: 10,
      label: '変更後',
      field: passage({ bind: '/after', label: '変更後', clauses: CHANGE, size: 9 }, 1),
    },
    {
      id: 'changes.on',
      width: 6,
      label: '変更の日',
      field: day({ bind: '/on', label: '変更の日', clauses: CHANGE, size: 8 }),
    },
  ],
};
