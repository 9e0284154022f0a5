import type { ListBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { line, passage } from '../../drafting/text.ts';

const FEE = 'chigasaki-r7:12';

/**
 * Originals that were handed in and are not paid, each with the reason; nobody is named.
 *
 * @clause chigasaki-r7:12
 */
export const excluded: ListBlock = {
  kind: 'list',
  id: 'excluded',
  caption: '件数に入れない正本',
  bind: '/excluded',
  frame: 'thin',
  rowHeight: 9,
  headHeight: 7,
  closing: '以下余白',
  minimumRows: 2,
  clauses: [FEE],
  columns: [
    {
      id: 'excluded.original',
      width: 7,
      label: '様式1の整理番号',
      field: line({ bind: '/original', label: '正本の整理番号', clauses: [FEE] }),
    },
    {
      id: 'excluded.kind',
      width: 6,
      label: '更新区分',
      field: circles(
        { bind: '/kind', label: '更新区分', clauses: [FEE] },
        [
          ['new', '新規'],
          ['update', '更新'],
        ],
        2,
      ),
    },
    {
      id: 'excluded.reason',
      width: 22,
      label: '理由',
      field: passage({ bind: '/reason', label: '理由', clauses: [FEE], size: 9 }, 1),
    },
  ],
};
