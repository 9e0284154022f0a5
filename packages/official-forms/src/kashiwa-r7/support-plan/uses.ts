import type { GridBlock, Pointer, Row } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { passage } from '../../drafting/text.ts';

const DECIDED = ['kashiwa-r7:7(2)カ(ｱ)'] as const;

/**
 * Whether participation support (参加支援) and outreach (アウトリーチ) are applied for, and what for (利用申込).
 *
 * @clause kashiwa-r7:7(2)カ(ｱ)
 */
export const useApplication: GridBlock = {
  kind: 'grid',
  id: 'uses',
  caption: '参加支援・アウトリーチの利用申込',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    application('participation', '/uses/participation', '参加支援'),
    application('outreach', '/uses/outreach', 'アウトリーチ'),
  ],
};

/**
 * What the city decides on the use (利用決定); the city fills it in.
 *
 * @clause kashiwa-r7:7(2)カ(ｱ)
 */
export const useDecision: GridBlock = {
  kind: 'grid',
  id: 'decision',
  caption: '市の利用決定（市記入）',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    decision('participation', '/uses/participation', '参加支援'),
    decision('outreach', '/uses/outreach', 'アウトリーチ'),
    {
      height: 17,
      cells: [
        ...labelled(
          'decision.note',
          '理由・条件',
          [4, 18],
          passage({ bind: '/decisionNote', label: '市の決定の理由・条件', clauses: DECIDED, size: 9.5 }, 3),
        ),
        label('decision.officer', 3, '確認者'),
        { id: 'decision.officer', columns: 10, content: { kind: 'empty' } },
      ],
    },
  ],
};

function application(id: string, at: Pointer, programme: string): Row {
  return {
    height: 15,
    cells: [
      ...labelled(
        `uses.${id}`,
        programme,
        [4, 7],
        circles(
          { bind: `${at}/isWanted`, label: `${programme}の利用の要否`, clauses: DECIDED },
          [
            [true, '利用する'],
            [false, 'しない'],
          ],
          2,
        ),
      ),
      ...labelled(
        `uses.${id}.purpose`,
        '目的・\n内容',
        [3, 21],
        passage({ bind: `${at}/purpose`, label: `${programme}の利用の目的・内容`, clauses: DECIDED, size: 9.5 }, 3),
      ),
    ],
  };
}

function decision(id: string, at: Pointer, programme: string): Row {
  return {
    height: 10,
    cells: [
      ...labelled(
        `decision.${id}.needed`,
        `${programme}\nの決定`,
        [4, 7],
        circles(
          { bind: `${at}/decisionNeeded`, label: `${programme}の市の決定の要否`, clauses: DECIDED },
          [
            [true, '必要'],
            [false, '不要'],
          ],
          2,
        ),
      ),
      ...labelled(
        `decision.${id}`,
        '決定',
        [2, 11],
        circles(
          { bind: `${at}/decision`, label: `${programme}の市の決定`, clauses: DECIDED, locked: true },
          [
            ['approved', '利用を決定'],
            ['refused', '認めない'],
          ],
          2,
        ),
      ),
      ...labelled(
        `decision.${id}.on`,
        '決定日',
        [3, 8],
        day({ bind: `${at}/decidedOn`, label: `${programme}の市の決定日`, clauses: DECIDED, size: 9 }),
      ),
    ],
  };
}
