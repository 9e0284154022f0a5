import type { Cell, GridBlock, Pointer } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { number } from '../../drafting/number.ts';

const ADVANCE = 'kashiwa-r7:13(1)';
const STATEMENT = 'kashiwa-r7:8(5)イ';

/**
 * What has come so far: the two advances, and what an earlier settlement on forecast paid or took back.
 *
 * @clause kashiwa-r7:13(1)
 * @clause kashiwa-r7:8(5)イ
 */
export const received: GridBlock = {
  kind: 'grid',
  id: 'received',
  caption: '既に支払われた額',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 7,
      cells: [
        label('received', 5, '既に支払\nわれた額', { rows: 3 }),
        label('received.first', 10, '概算払（第1回）', { scope: 'column' }),
        label('received.second', 10, '概算払（第2回）', { scope: 'column' }),
        label('received.before', 10, '見込による精算（返納は負）', { scope: 'column' }),
      ],
    },
    {
      height: 9,
      cells: [
        on('received.first', '/advances/0', '概算払（第1回）', ADVANCE),
        on('received.second', '/advances/1', '概算払（第2回）', ADVANCE),
        on('received.before', '/settledBefore', '見込による精算', STATEMENT),
      ],
    },
    {
      height: 9,
      cells: [
        money('received.first', '/advances/0', '概算払（第1回）', ADVANCE),
        money('received.second', '/advances/1', '概算払（第2回）', ADVANCE),
        money('received.before', '/settledBefore', '見込による精算', STATEMENT),
      ],
    },
  ],
};

function on(id: string, at: Pointer, text: string, clause: typeof ADVANCE | typeof STATEMENT): Cell {
  return cell(`${id}.on`, 10, day({ bind: `${at}/on`, label: `${text}の日`, clauses: [clause] }));
}

function money(id: string, at: Pointer, text: string, clause: typeof ADVANCE | typeof STATEMENT): Cell {
  const asked = { bind: `${at}/amount`, label: `${text}の額`, clauses: [clause], size: 10 } as const;
  return cell(`${id}.amount`, 10, number(asked, '円'));
}
