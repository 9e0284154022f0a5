import type { GridBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { number } from '../../drafting/number.ts';

const SETTLED = ['kashiwa-r7:13(1)', 'kashiwa-r7:13(2)ア', 'kashiwa-r7:13(2)イ', 'kashiwa-r7:13(2)ウ'] as const;

/**
 * What follows from the settlement: a further payment or a return, and how much.
 *
 * @clause kashiwa-r7:13(1)
 * @clause kashiwa-r7:13(2)ア
 * @clause kashiwa-r7:13(2)イ
 * @clause kashiwa-r7:13(2)ウ
 */
export const outcome: GridBlock = {
  kind: 'grid',
  id: 'outcome',
  caption: '精算の結果',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 12,
      cells: [
        ...labelled(
          'outcome.kind',
          '精算の結果',
          [4, 12],
          circles(
            {
              bind: '/kind',
              label: '追加の支払・返納の別',
              clauses: SETTLED,
              help: '差引が0円のときは，どちらにも○を付けない。',
            },
            [
              ['claim', '追加の支払'],
              ['return', '返納'],
            ],
            2,
          ),
        ),
        ...labelled(
          'outcome.amount',
          '精算額・\n返納額',
          [4, 15],
          number({ bind: '/amount', label: '精算額・返納額', clauses: SETTLED, size: 14 }, '円'),
        ),
      ],
    },
  ],
};
