import type { Cell, GridBlock } from '@fukushi-kit/form';
import type { ReceivedCounts } from '@fukushi-kit/schema';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';
import { number } from '../../drafting/number.ts';

const NOTICE = 'chigasaki-r7:9(4)';

/**
 * How many originals the city receives by this notice.
 *
 * @clause chigasaki-r7:9(4)
 * @clause chigasaki-r7:12
 */
export const receivedCounts: GridBlock = {
  kind: 'grid',
  id: 'counts',
  caption: '受領した件数',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 6.5,
      cells: [
        label('counts', 4, '件数', { rows: 3, scope: 'column' }),
        label('counts.plans', 19, '様式1（正本）', { scope: 'column' }),
        label('counts.rosters', 6, '様式2（正本）', { scope: 'column', rows: 2 }),
        label('counts.reports', 6, '月次報告書', { scope: 'column', rows: 2 }),
      ],
    },
    {
      height: 6,
      cells: [
        label('counts.new', 6, '新規', { scope: 'column' }),
        label('counts.update', 6, '更新', { scope: 'column' }),
        label('counts.total', 7, '計', { scope: 'column' }),
      ],
    },
    {
      height: 10,
      cells: [
        count('newPlans', 6, '様式1の新規', 'chigasaki-r7:9(2)イ', '件'),
        count('updatedPlans', 6, '様式1の更新', 'chigasaki-r7:9(2)イ', '件'),
        count('plans', 7, '様式1の計', 'chigasaki-r7:9(2)イ', '件'),
        count('rosters', 6, '様式2の件数', 'chigasaki-r7:9(2)ウ', '件'),
        count('reports', 6, '月次報告書の部数', 'chigasaki-r7:9(2)ア', '部'),
      ],
    },
  ],
};

function count(
  name: keyof ReceivedCounts,
  columns: number,
  text: string,
  clause: 'chigasaki-r7:9(2)ア' | 'chigasaki-r7:9(2)イ' | 'chigasaki-r7:9(2)ウ',
  unit: string,
): Cell {
  const clauses = [NOTICE, clause] as const;
  return cell(`counts.${name}`, columns, number({ bind: `/counts/${name}`, label: text, clauses, size: 11 }, unit));
}
