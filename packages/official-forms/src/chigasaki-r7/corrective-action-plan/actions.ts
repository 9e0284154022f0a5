import type { ListBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { day } from '../../drafting/day.ts';
import { line, passage } from '../../drafting/text.ts';
import { CHECKED } from '../../parts/policy-sheet-head.ts';

const clauses = CHECKED;

/**
 * Each thing to be put right or made sure of: what was found by a check, and what people decide about it.
 *
 * @clause chigasaki-r7:特記12(1)
 * @clause kashiwa-r7:10(2)ウ
 */
export const actions: ListBlock = {
  kind: 'list',
  id: 'actions',
  caption: '是正する事項',
  bind: '/actions',
  frame: 'thick',
  rowHeight: 14,
  groups: [
    { label: '点検の結果', columns: 6 },
    { label: '是正（受注者・受託者が書く）', columns: 6 },
  ],
  minimumRows: 8,
  closing: '以下余白',
  clauses,
  columns: [
    { id: 'actions.row', width: 8, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'actions.clause',
      width: 16,
      label: '条項',
      field: passage({ bind: '/clause', label: '条項', clauses, size: 8 }, 2),
    },
    {
      id: 'actions.standing',
      width: 14,
      label: '区分',
      field: circles(
        { bind: '/standing', label: '不適合・未確認の別', clauses, size: 7.5 },
        [
          ['nonconforming', '×不適合'],
          ['unverified', '？未確認'],
        ],
        1,
      ),
    },
    {
      id: 'actions.item',
      width: 30,
      label: '点検項目',
      field: passage({ bind: '/item', label: '点検項目', clauses, size: 8 }, 3),
    },
    {
      id: 'actions.finding',
      width: 39,
      label: '指摘（台帳と行の番号）',
      field: passage({ bind: '/finding', label: '指摘', clauses, size: 8, locked: true }, 3),
    },
    {
      id: 'actions.waiver',
      width: 12,
      label: '例外措置',
      field: passage({ bind: '/waiver', label: '例外措置の番号', help: '市が認めたときに書く', clauses, size: 8 }, 2),
    },
    {
      id: 'actions.cause',
      width: 26,
      label: '原因',
      field: passage({ bind: '/cause', label: '原因', clauses, size: 8 }, 3),
    },
    {
      id: 'actions.measure',
      width: 29,
      label: '処置',
      field: passage({ bind: '/measure', label: '処置', clauses, size: 8 }, 3),
    },
    {
      id: 'actions.owner',
      width: 20,
      label: '担当',
      field: line({ bind: '/owner', label: '担当', clauses, size: 8.5 }),
    },
    {
      id: 'actions.due-on',
      width: 27,
      label: '期限',
      field: day({ bind: '/dueOn', label: '期限', clauses, size: 8 }),
    },
    {
      id: 'actions.done-on',
      width: 27,
      label: '完了日',
      field: day({ bind: '/doneOn', label: '完了日', clauses, size: 8 }),
    },
    {
      id: 'actions.confirmed-by',
      width: 19,
      label: '確認者',
      field: line({ bind: '/confirmedBy', label: '確認者', help: '完了を確かめた者', clauses, size: 8.5 }),
    },
  ],
};
