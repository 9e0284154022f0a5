import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { number } from '../../drafting/number.ts';
import { line } from '../../drafting/text.ts';

const FEE = 'chigasaki-r7:12';
const INVOICE = 'chigasaki-r7:13(1)';
const PAYMENT = 'chigasaki-r7:13(2)';

/**
 * What is claimed, for which contract, and by when it is paid.
 *
 * @clause chigasaki-r7:12
 * @clause chigasaki-r7:13(1)
 * @clause chigasaki-r7:13(2)
 */
export const amount: GridBlock = {
  kind: 'grid',
  id: 'amount',
  caption: '請求金額',
  frame: 'thick',
  columns: COLUMNS,
  rows: [
    {
      height: 14,
      cells: [
        label('amount.total', 4, '請求金額\n（税込）', { size: 9 }),
        cell(
          'amount.total',
          18,
          number({ bind: '/total', label: '請求金額（税込）', clauses: [FEE, INVOICE], size: 17 }, '円'),
        ),
        ...labelled(
          'amount.due',
          '支払期限',
          [4, 9],
          day({ bind: '/paymentDueOn', label: '支払期限', help: '請求日より30日以内', clauses: [PAYMENT] }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'amount.contract',
          '契約件名',
          [4, 18],
          line({ bind: '/contractName', label: '契約件名', clauses: ['chigasaki-r7:1'] }),
        ),
        ...labelled(
          'amount.agreed-on',
          '件数確認日',
          [4, 9],
          day({
            bind: '/countsAgreedOn',
            label: '件数確認日',
            help: '履行期間の満了後に、市と件数を確認した日',
            clauses: [INVOICE],
          }),
        ),
      ],
    },
  ],
};
