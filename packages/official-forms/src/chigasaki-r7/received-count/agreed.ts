import type { Cell, GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { number } from '../../drafting/number.ts';
import { period } from '../../drafting/period.ts';
import { line } from '../../drafting/text.ts';

const FEE = 'chigasaki-r7:12';
const AGREED = 'chigasaki-r7:13(1)';
const PERIOD = 'chigasaki-r7:4';

/**
 * How many originals both sides agree on, for which contract and performance period.
 *
 * @clause chigasaki-r7:12
 * @clause chigasaki-r7:13(1)
 * @clause chigasaki-r7:4
 */
export const agreed: GridBlock = {
  kind: 'grid',
  id: 'agreed',
  caption: '確認した件数',
  frame: 'thick',
  columns: COLUMNS,
  rows: [
    {
      height: 14,
      cells: [
        label('agreed', 5, '確認した件数\n（様式1 正本）'),
        ...count('new', '新規', 7),
        ...count('update', '更新', 7),
        ...count('total', '計', 7),
      ],
    },
    {
      height: 9,
      cells: labelled(
        'agreed.contract',
        '契約件名',
        [5, 30],
        line({ bind: '/contractName', label: '契約件名', clauses: ['chigasaki-r7:1'] }),
      ),
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'agreed.period',
          '履行期間',
          [5, 22],
          period(
            'agreed.period',
            day({ bind: '/periodFrom', label: '履行期間の始まり', help: '契約締結日', clauses: [PERIOD] }),
            day({ bind: '/periodTo', label: '履行期間の終わり', clauses: [PERIOD] }),
          ),
        ),
        cell('agreed.period.rest', 8, { kind: 'empty' }, { left: 'none' }),
      ],
    },
  ],
};

function count(name: 'new' | 'update' | 'total', text: string, columns: number): readonly Cell[] {
  const asked = { bind: `/agreed/${name}`, label: text, clauses: [FEE, AGREED], size: 14 } as const;
  return [label(`agreed.${name}`, 3, text), cell(`agreed.${name}`, columns, number(asked, '件'))];
}
