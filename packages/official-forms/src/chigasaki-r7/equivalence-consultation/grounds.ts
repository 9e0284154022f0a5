import type { ClauseId } from '@fukushi-kit/clause';
import type { GridBlock, Pointer, Row } from '@fukushi-kit/form';
import { ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';

const EQUIVALENT = 'chigasaki-r7:6(3)';

/**
 * Why the planner holds the person to be equivalent (準ずる).
 *
 * @clause chigasaki-r7:6(3)
 */
export const grounds: GridBlock = {
  kind: 'grid',
  id: 'grounds',
  caption: '準ずると考える理由',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: labelled(
        'grounds.equivalent-to',
        '準ずる区分',
        [4, 31],
        ticks(
          { bind: '/equivalentTo', label: '準ずる区分', clauses: [EQUIVALENT] },
          [
            ['6-1', '(1)（要介護4又は5）に準ずる'],
            ['6-2', '(2)（移動に支援又は介護車両が必要）に準ずる'],
          ],
          2,
          { many: true },
        ),
      ),
    },
    said('condition', '心身の状況', 18, '/condition', '心身の状況', [EQUIVALENT]),
    said('movement', '普段の\n移動の状況', 14, '/movement', '普段の移動の状況', [EQUIVALENT, 'chigasaki-r7:6(2)']),
    said('household', '世帯と支援\nの状況', 14, '/household', '世帯と支援の状況', [EQUIVALENT]),
    said('risks', '自宅の\n災害リスク', 12, '/risks', '自宅の災害リスク', [EQUIVALENT, 'chigasaki-r7:8(1)エ']),
    said('reason', '準ずると\n考える理由', 24, '/reason', '準ずると考える理由', [EQUIVALENT]),
    {
      height: 9,
      cells: labelled(
        'grounds.attachments',
        '添付資料',
        [4, 31],
        line({ bind: '/attachments', label: '添付する資料', clauses: [EQUIVALENT] }),
      ),
    },
  ],
};

function said(
  id: string,
  text: string,
  height: number,
  bind: Pointer,
  label: string,
  clauses: readonly ClauseId[],
): Row {
  return { height, cells: labelled(`grounds.${id}`, text, [4, 31], passage({ bind, label, clauses }, 2)) };
}
