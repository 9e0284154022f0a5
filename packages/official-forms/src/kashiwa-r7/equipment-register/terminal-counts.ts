import type { ClauseId } from '@fukushi-kit/clause';
import type { Cell, GridBlock } from '@fukushi-kit/form';
import type { TerminalCounts } from '@fukushi-kit/schema';
import { labelled } from '../../drafting/labelled.ts';
import { number } from '../../drafting/number.ts';
import { WIDE_COLUMNS } from '../../drafting/wide-columns.ts';

/**
 * How many terminals there are of each use, beside what the contract asks: one or more for the internet only, the minimum
 * for the work.
 *
 * @clause kashiwa-r7:10(1)ア
 * @clause kashiwa-r7:10(1)イ
 * @clause kashiwa-r7:10(1)ウ
 */
export const terminalCounts: GridBlock = {
  kind: 'grid',
  id: 'counts',
  caption: '端末の台数',
  frame: 'thin',
  columns: WIDE_COLUMNS,
  rows: [
    {
      height: 10,
      cells: [
        ...count('business', '業務端末', '業務端末の台数', [9, 13], 'kashiwa-r7:10(1)ウ'),
        ...count('agreed', '市と合意した\n業務端末の台数', '市と合意した業務端末の台数', [9, 13], 'kashiwa-r7:10(1)ウ'),
        ...count(
          'internetOnly',
          'インターネット専用\n（1台以上）',
          'インターネット専用の端末の台数',
          [10, 12],
          'kashiwa-r7:10(1)ア',
        ),
        ...count('digitalTool', 'デジタルツール', 'デジタルツールの端末の台数', [9, 14], 'kashiwa-r7:10(1)イ'),
      ],
    },
  ],
};

function count(
  key: keyof TerminalCounts,
  text: string,
  name: string,
  widths: readonly [number, number],
  clause: ClauseId,
): readonly Cell[] {
  return labelled(
    `counts.${key}`,
    text,
    widths,
    number({ bind: `/counts/${key}`, label: name, clauses: [clause] }, '台'),
  );
}
