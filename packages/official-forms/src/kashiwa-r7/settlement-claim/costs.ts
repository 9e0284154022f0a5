import type { ClauseId } from '@fukushi-kit/clause';
import type { Cell, GridBlock, Pointer } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';
import { line } from '../../drafting/text.ts';

const FULL_TIME: ClauseId = 'kashiwa-r7:13(2)ア';
const PART_TIME: ClauseId = 'kashiwa-r7:13(2)イ';
const OTHER: ClauseId = 'kashiwa-r7:13(2)ウ';

/**
 * What is settled of each item, exact to the fraction, and the sum before it is rounded.
 *
 * @clause kashiwa-r7:13(2)ア
 * @clause kashiwa-r7:13(2)イ
 * @clause kashiwa-r7:13(2)ウ
 */
export const costs: GridBlock = {
  kind: 'grid',
  id: 'costs',
  caption: '精算額の内訳',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 7,
      cells: [
        label('costs.full-time', 9, '常勤職員の人件費（ア）', { scope: 'column' }),
        label('costs.part-time', 9, '非常勤職員の人件費（イ）', { scope: 'column' }),
        label('costs.other', 8, 'その他諸経費（ウ）', { scope: 'column' }),
        label('costs.total', 9, '合計（端数処理前）', { scope: 'column' }),
      ],
    },
    {
      height: 10,
      cells: [
        exactly('costs.full-time', 9, '/costs/fullTime', '常勤職員の人件費（ア）', [FULL_TIME]),
        exactly('costs.part-time', 9, '/costs/partTime', '非常勤職員の人件費（イ）', [PART_TIME]),
        exactly('costs.other', 8, '/costs/other', 'その他諸経費（ウ）', [OTHER]),
        exactly('costs.total', 9, '/costs/total', '合計（端数処理前）', [FULL_TIME, PART_TIME, OTHER]),
      ],
    },
  ],
};

function exactly(id: string, columns: number, bind: Pointer, text: string, clauses: readonly ClauseId[]): Cell {
  const help = '1円未満の端数も，処理する前のまま書く。';
  return cell(id, columns, line({ bind, label: text, clauses, help, align: 'right' }));
}
