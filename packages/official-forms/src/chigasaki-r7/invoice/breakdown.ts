import type { GridBlock, Row } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';
import { number } from '../../drafting/number.ts';
import { line } from '../../drafting/text.ts';

const FEE = ['chigasaki-r7:12'] as const;

/**
 * Unit price times count for each price, then without tax, tax, and with it. The figures come ready.
 *
 * @clause chigasaki-r7:12
 */
export const breakdown: GridBlock = {
  kind: 'grid',
  id: 'breakdown',
  caption: '内訳',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 7,
      cells: [
        label('breakdown.what', 11, '品目', { scope: 'column' }),
        label('breakdown.unit-price', 5, '単価（税抜）', { scope: 'column' }),
        label('breakdown.count', 4, '件数', { scope: 'column' }),
        label('breakdown.amount', 6, '金額（税抜）', { scope: 'column' }),
        label('breakdown.category', 9, '税区分', { scope: 'column' }),
      ],
    },
    breakdownLine(0),
    breakdownLine(1),
    {
      height: 9,
      cells: [
        cell('breakdown.left', 11, { kind: 'empty' }, { rows: 3 }),
        label('breakdown.net', 9, '小計（税抜）'),
        cell('breakdown.net', 6, number({ bind: '/net', label: '小計（税抜）', clauses: FEE }, '円')),
        cell('breakdown.right', 9, { kind: 'empty' }, { rows: 3 }),
      ],
    },
    {
      height: 9,
      cells: [
        label('breakdown.tax', 4, '消費税額'),
        cell(
          'breakdown.tax-rate',
          5,
          line(
            { bind: '/taxRate', label: '税率', clauses: FEE, size: 9, align: 'right' },
            { before: '税率', after: '％' },
          ),
        ),
        cell('breakdown.tax', 6, number({ bind: '/tax', label: '消費税額', clauses: FEE }, '円')),
      ],
    },
    {
      height: 9,
      cells: [
        label('breakdown.total', 9, '合計（税込）'),
        cell('breakdown.total', 6, number({ bind: '/total', label: '合計（税込）', clauses: FEE }, '円')),
      ],
    },
  ],
};

function breakdownLine(index: 0 | 1): Row {
  const id = (name: string): string => `breakdown.${index}.${name}`;
  return {
    height: 10,
    cells: [
      cell(id('what'), 11, line({ bind: `/lines/${index}/what`, label: '品目', clauses: FEE })),
      cell(
        id('unit-price'),
        5,
        number({ bind: `/lines/${index}/unitPrice`, label: '単価（税抜）', clauses: FEE }, '円'),
      ),
      cell(id('count'), 4, number({ bind: `/lines/${index}/count`, label: '件数', clauses: FEE }, '件')),
      cell(id('amount'), 6, number({ bind: `/lines/${index}/amount`, label: '金額（税抜）', clauses: FEE }, '円')),
      cell(
        id('category'),
        9,
        circles(
          { bind: `/lines/${index}/taxCategory`, label: '税区分', clauses: FEE, size: 8 },
          [
            ['standard', '標準税率'],
            ['reduced', '軽減税率'],
            ['exempt', '非課税'],
            ['out-of-scope', '不課税'],
          ],
          2,
        ),
      ),
    ],
  };
}
