import type { ClauseId } from '@fukushi-kit/clause';
import type { GridBlock, Pointer, Row } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';

const CHANGE = ['kashiwa-r7:5(8)'] as const;

/**
 * That the centre's terminals stay on the closed network after the change, who works on it, what it does to the work.
 *
 * @clause kashiwa-r7:5(7)
 * @clause kashiwa-r7:5(8)
 * @clause kashiwa-r7:10(1)イ
 */
export const safety: GridBlock = {
  kind: 'grid',
  id: 'safety',
  caption: '安全の確認と業務への影響',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    confirmed('closed-network', '業務のパソコンを市の閉鎖ネットワークに接続する', '/closedNetwork', 'kashiwa-r7:5(7)'),
    confirmed('off-internet', '業務端末をインターネットに接続しない', '/offInternet', 'kashiwa-r7:10(1)イ'),
    confirmed('only-permitted', '市が許可していないネットワークに接続しない', '/onlyPermitted', 'kashiwa-r7:10(1)イ'),
    {
      height: 9,
      cells: [
        ...labelled(
          'safety.worker',
          '作業者',
          [5, 14],
          line({ bind: '/worker', label: '作業者', help: '会社の名と人数', clauses: CHANGE }),
        ),
        ...labelled(
          'safety.attendant',
          '立会者',
          [4, 12],
          line({ bind: '/attendant', label: '立会者', clauses: CHANGE }),
        ),
      ],
    },
    {
      height: 16,
      cells: labelled(
        'safety.impact',
        '業務への\n影響と対応',
        [5, 30],
        passage(
          {
            bind: '/impact',
            label: '業務への影響と対応',
            help: '止まる時間、その間の相談の受け方、元に戻す方法など',
            clauses: CHANGE,
          },
          2,
        ),
      ),
    },
  ],
};

function confirmed(id: string, text: string, bind: Pointer, clause: ClauseId): Row {
  return {
    height: 7,
    cells: [
      label(`safety.${id}`, 23, text, { align: 'left' }),
      cell(
        `safety.${id}`,
        12,
        circles(
          { bind, label: text, clauses: [clause] },
          [
            [true, 'はい'],
            [false, 'いいえ'],
          ],
          2,
        ),
      ),
    ],
  };
}
