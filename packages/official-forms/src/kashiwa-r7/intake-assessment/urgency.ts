import type { GridBlock } from '@fukushi-kit/form';
import { ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const SHEET = ['kashiwa-r7:7(2)ウ'] as const;

/**
 * How urgent it is, what points to that, and what was done at once.
 *
 * @clause kashiwa-r7:7(1)
 * @clause kashiwa-r7:7(2)ウ
 */
export const urgency: GridBlock = {
  kind: 'grid',
  id: 'urgency',
  caption: '緊急度',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: labelled(
        'urgency.level',
        '緊急度',
        [5, 30],
        ticks(
          { bind: '/urgency/level', label: '緊急度', clauses: SHEET },
          [
            ['immediate', '直ちに対応'],
            ['soon', '早めに対応'],
            ['ordinary', '通常'],
          ],
          3,
        ),
      ),
    },
    {
      height: 13,
      cells: labelled(
        'urgency.signs',
        '緊急性を\nうかがわせる\nこと',
        [5, 30],
        ticks(
          { bind: '/urgency/signs', label: '緊急性をうかがわせること', clauses: SHEET, size: 9 },
          [
            ['life', '生命・自傷'],
            ['abuse', '虐待・DV'],
            ['food', '食べるものがない'],
            ['homeless', '住まいを失う'],
            ['utilities', '電気・水道等の停止'],
            ['treatment', '治療の中断'],
            ['child', '子どもの安全'],
            ['other', 'その他'],
          ],
          4,
          { many: true, other: { value: 'other', bind: '/urgency/signsOther' } },
        ),
      ),
    },
    {
      height: 10,
      cells: labelled(
        'urgency.response',
        '緊急の対応\nと引継ぎ',
        [5, 30],
        line({ bind: '/urgency/response', label: '緊急の対応と引継ぎ', clauses: ['kashiwa-r7:7(1)', ...SHEET] }),
      ),
    },
  ],
};
