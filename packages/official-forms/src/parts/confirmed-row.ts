import type { ClauseId } from '@fukushi-kit/clause';
import type { Row } from '@fukushi-kit/form';
import { cell } from '../drafting/cell.ts';
import { day } from '../drafting/day.ts';
import { label } from '../drafting/label.ts';
import { labelled } from '../drafting/labelled.ts';
import { line } from '../drafting/text.ts';

/**
 * Who answers for a record at the contractor, from `/confirmedBy` and `/confirmedOn`, and room for the city to note that
 * it saw it (市確認欄); a row for a grid of `WIDE_COLUMNS`.
 *
 * @clause none the clauses are those of the form
 */
export function confirmedRow(
  who: { readonly label: string; readonly name: string; readonly day: string },
  clauses: readonly ClauseId[],
): Row {
  return {
    height: 12,
    cells: [
      ...labelled('confirmed-by', who.label, [7, 21], line({ bind: '/confirmedBy', label: who.name, clauses })),
      ...labelled('confirmed-on', '確認日', [5, 15], day({ bind: '/confirmedOn', label: who.day, clauses, size: 9 })),
      label('city', 7, '市確認欄\n（市記入）'),
      label('city.day', 5, '確認日'),
      cell('city.day', 11, { kind: 'empty' }),
      label('city.officer', 5, '確認者'),
      cell('city.officer', 13, { kind: 'empty' }),
    ],
  };
}
