import type { GridBlock } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { passage } from '../../drafting/text.ts';

const RECORDED = 'kashiwa-r7:4(2)カ';
const ANSWERED = 'kashiwa-r7:14(6)';

/**
 * What is complained of (内容), what is asked for, and what turned out to be the case.
 *
 * @clause kashiwa-r7:4(2)カ
 * @clause kashiwa-r7:14(6)
 */
export const content: GridBlock = {
  kind: 'grid',
  id: 'content',
  caption: '苦情等の内容',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 30,
      cells: labelled(
        'content.text',
        '内容',
        [4, 31],
        passage(
          {
            bind: '/content',
            label: '苦情等の内容',
            help: '申出人の言葉のとおりに書く。',
            clauses: [RECORDED],
            locked: true,
            size: 9.5,
          },
          7,
        ),
      ),
    },
    {
      height: 13,
      cells: labelled(
        'content.wish',
        '求めること',
        [4, 31],
        passage({ bind: '/wish', label: '申出人の求めること', clauses: [RECORDED], size: 9.5 }, 2),
      ),
    },
    {
      height: 17,
      cells: labelled(
        'content.cause',
        '事実の確認\nと原因',
        [4, 31],
        passage({ bind: '/cause', label: '事実の確認と原因', clauses: [RECORDED, ANSWERED], size: 9.5 }, 3),
      ),
    },
  ],
};
