import type { ClauseId } from '@fukushi-kit/clause';
import type { GridBlock, Pointer } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';
import { number } from '../../drafting/number.ts';

const MONTHLY: ClauseId = 'kashiwa-r7:8(4)';
const TOOL: ClauseId = 'kashiwa-r7:7(1)';

const KINDS: readonly (readonly [id: string, bind: Pointer, head: string, label: string, ...ClauseId[]])[] = [
  ['new', '/standing/new', '新規', '新規の相談', MONTHLY],
  ['continuing', '/standing/continuing', '継続', '継続の相談', MONTHLY],
  ['not-recorded', '/standing/notRecorded', '記録なし', '新規・継続の記録がない相談', MONTHLY],
  ['chat', '/chat/count', '件数', 'デジタルツールの件数', MONTHLY, TOOL],
  ['urgent', '/chat/urgent', '緊急', '緊急と考えられるもの', MONTHLY, TOOL],
  ['handed-over', '/chat/handedOver', '緊急引継ぎ', '緊急引継ぎの件数', MONTHLY, TOOL],
  ['not-judged', '/chat/urgencyNotJudged', '未判断', '緊急かどうか未判断のもの', MONTHLY, TOOL],
];

/**
 * New and continuing consultations, and those by the digital tool (デジタルツール) with their urgent handovers.
 *
 * @clause kashiwa-r7:8(4)
 * @clause kashiwa-r7:7(1)
 */
export const kinds: GridBlock = {
  kind: 'grid',
  id: 'kinds',
  caption: '新規・継続の別とデジタルツール',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 6,
      cells: [
        label('kinds.standing', 15, '新規・継続の別', { scope: 'column' }),
        label('kinds.tool', 20, 'デジタルツール（チャット）', { scope: 'column' }),
      ],
    },
    { height: 6, cells: KINDS.map(([id, , head]) => label(`kinds.${id}`, 5, head, { scope: 'column' })) },
    {
      height: 9,
      cells: KINDS.map(([id, bind, , text, ...clauses]) =>
        cell(`kinds.${id}`, 5, number({ bind, label: text, clauses, size: 10 }, '件')),
      ),
    },
  ],
};
