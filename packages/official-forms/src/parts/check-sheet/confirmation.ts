import type { ClauseId } from '@fukushi-kit/clause';
import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';
import { WIDE_COLUMNS } from '../../drafting/wide-columns.ts';

/**
 * What the check comes to in all (総評), who answers for it at the contractor, and room for the city to note that it saw
 * it. The data stand at `/remark`, `/confirmedBy` and `/confirmedOn`.
 *
 * @clause none the clauses are those of the form
 */
export function confirmation(
  party: '受注者' | '受託者',
  manager: '管理責任者' | '情報管理者',
  clauses: readonly ClauseId[],
): GridBlock {
  return {
    kind: 'grid',
    id: 'confirmation',
    caption: '総評及び確認',
    frame: 'thin',
    columns: WIDE_COLUMNS,
    rows: [
      {
        height: 32,
        cells: labelled('remark', '総評', [7, 82], passage({ bind: '/remark', label: '総評', clauses }, 6)),
      },
      {
        height: 12,
        cells: [
          ...labelled(
            'confirmed-by',
            `${party}\n${manager}`,
            [7, 21],
            line({ bind: '/confirmedBy', label: manager, clauses }),
          ),
          ...labelled(
            'confirmed-on',
            '確認日',
            [5, 15],
            day({ bind: '/confirmedOn', label: `${manager}の確認日`, clauses, size: 9 }),
          ),
          label('city', 7, '市確認欄\n（市記入）'),
          label('city.day', 5, '確認日'),
          cell('city.day', 11, { kind: 'empty' }),
          label('city.officer', 5, '確認者'),
          cell('city.officer', 13, { kind: 'empty' }),
        ],
      },
    ],
  };
}
