import type { ClauseId } from '@fukushi-kit/clause';
import type { Cell, GridBlock, Pointer } from '@fukushi-kit/form';
import { cell } from '../drafting/cell.ts';
import { COLUMNS } from '../drafting/columns.ts';
import { label } from '../drafting/label.ts';
import { labelled } from '../drafting/labelled.ts';
import { number } from '../drafting/number.ts';
import { passage } from '../drafting/text.ts';

const SUM: ClauseId = 'kashiwa-r7:12';
const ADVANCE: ClauseId = 'kashiwa-r7:13(1)';
const ITEMS: readonly ClauseId[] = ['kashiwa-r7:13(2)ア', 'kashiwa-r7:13(2)イ', 'kashiwa-r7:13(2)ウ'];

/**
 * From the confirmed amount (確定金額) to the difference, and on what rounding and contract sum rest.
 *
 * @clause kashiwa-r7:12
 * @clause kashiwa-r7:13(1)
 * @clause kashiwa-r7:13(2)ア
 * @clause kashiwa-r7:13(2)イ
 * @clause kashiwa-r7:13(2)ウ
 */
export const settlementBalance: GridBlock = {
  kind: 'grid',
  id: 'balance',
  caption: '差引',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 7,
      cells: [
        label('balance.confirmed', 9, '確定金額', { scope: 'column' }),
        label('balance.payable', 9, '支払うべき額（A）', { scope: 'column' }),
        label('balance.received', 9, '既に支払われた額（B）', { scope: 'column' }),
        label('balance.difference', 8, '差引（A－B）', { scope: 'column' }),
      ],
    },
    {
      height: 10,
      cells: [
        money('balance.confirmed', 9, '/confirmed', '確定金額', ['kashiwa-r7:13(2)イ']),
        money('balance.payable', 9, '/payable', '支払うべき額（A）', [SUM, ...ITEMS]),
        money('balance.received', 9, '/received', '既に支払われた額（B）', [ADVANCE]),
        money('balance.difference', 8, '/difference', '差引（A－B）', [ADVANCE, ...ITEMS]),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'balance.rounding',
          '端数処理',
          [4, 9],
          passage({ bind: '/rounding', label: '端数処理', clauses: ['kashiwa-r7:13(2)イ'], size: 9 }, 1),
        ),
        ...labelled(
          'balance.payable-note',
          '契約金額\nとの関係',
          [4, 18],
          passage({ bind: '/payableNote', label: '契約金額との関係', clauses: [SUM], size: 9 }, 1),
        ),
      ],
    },
  ],
};

function money(id: string, columns: number, bind: Pointer, text: string, clauses: readonly ClauseId[]): Cell {
  return cell(id, columns, number({ bind, label: text, clauses, size: 10.5 }, '円'));
}
