import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';
import { number } from '../../drafting/number.ts';
import { commissionRows } from '../../parts/commission-rows.ts';

const SETTLED = ['kashiwa-r7:13(1)', 'kashiwa-r7:13(2)ア', 'kashiwa-r7:13(2)イ', 'kashiwa-r7:13(2)ウ'] as const;

/**
 * Whether money is claimed or returned, how much, on forecast or final figures, under which contract.
 *
 * @clause kashiwa-r7:13(1)
 * @clause kashiwa-r7:13(2)ア
 * @clause kashiwa-r7:13(2)イ
 * @clause kashiwa-r7:13(2)ウ
 * @clause kashiwa-r7:8(5)イ
 */
export const amount: GridBlock = {
  kind: 'grid',
  id: 'amount',
  caption: '請求し又は返納する額',
  frame: 'thick',
  columns: COLUMNS,
  rows: [
    {
      height: 8,
      cells: [
        label('kind', 4, '区分', { rows: 2, size: 9.5 }),
        cell(
          'kind',
          7,
          circles(
            {
              bind: '/kind',
              label: '請求・返納の別',
              clauses: SETTLED,
              help: '差引が0円のときは，どちらにも○を付けない。',
            },
            [
              ['claim', '精算払請求'],
              ['return', '返納'],
            ],
            1,
          ),
          { rows: 2 },
        ),
        label('amount.asked', 3, '金額', { rows: 2, size: 9.5 }),
        cell('amount.asked', 14, number({ bind: '/amount', label: '金額', clauses: SETTLED, size: 17 }, '円'), {
          rows: 2,
        }),
        label('standing', 7, '見込・確定の別', { scope: 'column' }),
      ],
    },
    {
      height: 9,
      cells: [
        cell(
          'standing',
          7,
          circles(
            { bind: '/standing', label: '見込・確定の別', clauses: ['kashiwa-r7:8(5)イ'] },
            [
              ['forecast', '見込'],
              ['final', '確定'],
            ],
            2,
          ),
        ),
      ],
    },
    ...commissionRows('/commission'),
  ],
};
