import type { ListBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { day } from '../../drafting/day.ts';
import { line } from '../../drafting/text.ts';

const FEE = 'chigasaki-r7:12';
const RECEIPT = 'chigasaki-r7:9(4)';

/**
 * Each original of Form 1 that is claimed, with the notice by which it was received (受領通知); nobody is named, and the
 * list runs on over pages.
 *
 * @clause chigasaki-r7:12
 * @clause chigasaki-r7:9(4)
 */
export const receipts: ListBlock = {
  kind: 'list',
  id: 'receipts',
  caption: '内訳明細（受領通知の一覧）',
  bind: '/receipts',
  frame: 'thin',
  rowHeight: 9,
  headHeight: 7,
  minimumRows: 5,
  closing: '以下余白',
  clauses: [FEE, RECEIPT],
  columns: [
    { id: 'receipts.row', width: 2, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'receipts.notice',
      width: 12,
      label: '受領通知番号',
      field: line({ bind: '/notice', label: '受領通知番号', clauses: [RECEIPT] }),
    },
    {
      id: 'receipts.received-on',
      width: 7,
      label: '受領日',
      field: day({ bind: '/receivedOn', label: '受領日', clauses: [RECEIPT], size: 9 }),
    },
    {
      id: 'receipts.original',
      width: 8,
      label: '様式1の整理番号',
      field: line({ bind: '/original', label: '正本の整理番号', clauses: [FEE] }),
    },
    {
      id: 'receipts.kind',
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
  ],
};
