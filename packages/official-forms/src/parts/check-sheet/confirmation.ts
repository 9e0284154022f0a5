import type { ClauseId } from '@fukushi-kit/clause';
import type { GridBlock } from '@fukushi-kit/form';
import { labelled } from '../../drafting/labelled.ts';
import { passage } from '../../drafting/text.ts';
import { WIDE_COLUMNS } from '../../drafting/wide-columns.ts';
import { confirmedRow } from '../confirmed-row.ts';

/**
 * What the check comes to in all (総評), at `/remark`, who answers for it at the contractor, and room for the city to note
 * that it saw it.
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
      confirmedRow({ label: `${party}\n${manager}`, name: manager, day: `${manager}の確認日` }, clauses),
    ],
  };
}
