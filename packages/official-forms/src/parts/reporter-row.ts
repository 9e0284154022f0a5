import type { ClauseId } from '@fukushi-kit/clause';
import type { Pointer, Row } from '@fukushi-kit/form';
import { labelled } from '../drafting/labelled.ts';
import { line } from '../drafting/text.ts';

/**
 * Who reports to Kashiwa (受託者), in one row: name, contact person and telephone. `at` points to a `Reporter`.
 *
 * @clause none the clauses are those of the form
 */
export function reporterRow(at: Pointer, clauses: readonly ClauseId[]): Row {
  return {
    height: 9,
    cells: [
      ...labelled('reporter.name', '受託者', [4, 13], line({ bind: `${at}/name`, label: '受託者', clauses })),
      ...labelled(
        'reporter.contact-person',
        '担当者',
        [3, 6],
        line({ bind: `${at}/contactPerson`, label: '担当者', clauses }),
      ),
      ...labelled('reporter.phone', '電話', [2, 7], line({ bind: `${at}/phone`, label: '電話', clauses })),
    ],
  };
}
