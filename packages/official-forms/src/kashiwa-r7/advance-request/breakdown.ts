import type { ClauseId } from '@fukushi-kit/clause';
import type { Cell, GridBlock, ListBlock, Pointer } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { number } from '../../drafting/number.ts';
import { line } from '../../drafting/text.ts';

const SUM: ClauseId = 'kashiwa-r7:12';
const ADVANCE: ClauseId = 'kashiwa-r7:13(1)';

/**
 * The two advances of the year as they are agreed, and the days on which they came.
 *
 * @clause kashiwa-r7:13(1)
 */
export const plan: ListBlock = {
  kind: 'list',
  id: 'plan',
  caption: '概算払の時期と額',
  bind: '/plan',
  frame: 'thin',
  rowHeight: 10,
  minimumRows: 2,
  clauses: [ADVANCE],
  columns: [
    { id: 'plan.row', width: 3, label: '回', field: { kind: 'row-number' } },
    {
      id: 'plan.share',
      width: 6,
      label: '割合',
      field: line({ bind: '/share', label: '契約金額に対する割合', clauses: [ADVANCE], align: 'center' }),
    },
    {
      id: 'plan.on',
      width: 9,
      label: '支払の時期',
      field: day({
        bind: '/on',
        label: '支払の時期',
        clauses: [ADVANCE],
        help: '契約で取り決めた時期。取決めのないときは空けておく。',
      }),
    },
    {
      id: 'plan.amount',
      width: 8,
      label: '額',
      field: number({ bind: '/amount', label: '概算払の額', clauses: [ADVANCE] }, '円'),
    },
    {
      id: 'plan.paid-on',
      width: 9,
      label: '受けた日',
      field: day({ bind: '/paidOn', label: '概算払を受けた日', clauses: [ADVANCE] }),
    },
  ],
};

/**
 * What of the contract sum has come, is asked for now, and is left.
 *
 * @clause kashiwa-r7:12
 * @clause kashiwa-r7:13(1)
 */
export const standing: GridBlock = {
  kind: 'grid',
  id: 'standing',
  caption: '契約金額と概算払の状況',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 8,
      cells: [
        label('standing.sum', 9, '契約金額（A）', { scope: 'column' }),
        label('standing.received', 9, '既に受けた額（B）', { scope: 'column' }),
        label('standing.amount', 9, '今回の請求額（C）', { scope: 'column' }),
        label('standing.remaining', 8, '残額（A－B－C）', { scope: 'column' }),
      ],
    },
    {
      height: 11,
      cells: [
        money('standing.sum', 9, '/commission/sum', '契約金額（A）', [SUM]),
        money('standing.received', 9, '/received', '既に受けた額（B）', [ADVANCE]),
        money('standing.amount', 9, '/amount', '今回の請求額（C）', [ADVANCE]),
        money('standing.remaining', 8, '/remaining', '残額（A－B－C）', [SUM, ADVANCE]),
      ],
    },
  ],
};

function money(id: string, columns: number, bind: Pointer, text: string, clauses: readonly ClauseId[]): Cell {
  return cell(id, columns, number({ bind, label: text, clauses, size: 11 }, '円'));
}
