import type { ClauseId } from '@fukushi-kit/clause';
import type { Cell, GridBlock, Pointer } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';
import { number } from '../../drafting/number.ts';

/**
 * How many terminals there are before and after the change.
 *
 * @clause kashiwa-r7:10(1)ア
 * @clause kashiwa-r7:10(1)ウ
 */
export const terminalCounts: GridBlock = {
  kind: 'grid',
  id: 'counts',
  caption: '端末の台数',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...counted('business', '業務端末', [5, 6, 6], 'kashiwa-r7:10(1)ウ'),
        ...counted('internet', 'インターネット\n専用端末', [6, 6, 6], 'kashiwa-r7:10(1)ア'),
      ],
    },
  ],
};

function counted(
  key: 'business' | 'internet',
  text: string,
  [name, before, after]: readonly [number, number, number],
  clause: ClauseId,
): readonly Cell[] {
  const called = text.replace('\n', '');
  const count = (when: '変更前' | '変更後', bind: Pointer): Cell['content'] => ({
    kind: 'line',
    parts: [
      { share: 1, content: { kind: 'label', text: when, size: 8, align: 'left' } },
      { share: 1.2, content: number({ bind, label: `${when}の${called}の台数`, clauses: [clause] }, '台') },
    ],
  });
  return [
    label(`counts.${key}`, name, text),
    cell(`counts.${key}.before`, before, count('変更前', `/${key}Before`)),
    cell(`counts.${key}.after`, after, count('変更後', `/${key}After`), { left: 'dotted' }),
  ];
}
