import type { GridBlock, Pointer, Row } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { passage } from '../../drafting/text.ts';

/**
 * What the person and the household say, wish and went through, in their words.
 *
 * @clause kashiwa-r7:7(2)ウ
 */
export const voice: GridBlock = {
  kind: 'grid',
  id: 'voice',
  caption: '主訴と経過',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    words('person', '/voice/person', '本人の主訴', '本人の主訴', 34, 6, '本人の言葉で書きます'),
    words('household', '/voice/household', '家族・関係者\nの訴え', '家族・関係者の訴え', 26, 5),
    words('wish', '/voice/wish', '本人の望む\n暮らし', '本人の望む暮らし', 24, 4),
    words('history', '/voice/history', '生活歴・これ\nまでの経過', '生活歴・これまでの経過', 45, 9),
  ],
};

function words(
  id: string,
  bind: Pointer,
  head: string,
  label: string,
  height: number,
  lines: number,
  help?: string,
): Row {
  const asked = { bind, label, clauses: ['kashiwa-r7:7(2)ウ'] as const, ...(help === undefined ? {} : { help }) };
  return { height, cells: labelled(`voice.${id}`, head, [5, 30], passage(asked, lines)) };
}
