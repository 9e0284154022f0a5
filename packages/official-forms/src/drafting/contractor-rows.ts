import type { ClauseId } from '@fukushi-kit/clause';
import type { Pointer, Row } from '@fukushi-kit/form';
import { labelled } from './labelled.ts';
import { line } from './text.ts';

/**
 * Who hands a document in: name, address, representative, contact person and telephone of the contractor, whom
 * Chigasaki calls 受注者 and Kashiwa 受託者; a sheet that serves both says both. `at` points to a `Contractor`.
 *
 * @clause none how this package writes a definition down
 */
export function contractorRows(
  at: Pointer,
  party: '受注者' | '受託者' | '受注者（受託者）',
  clauses: readonly ClauseId[],
): readonly [Row, Row, Row] {
  return [
    {
      height: 9,
      cells: labelled(
        'contractor.name',
        party.replace('（', '\n（'),
        [4, 31],
        line({ bind: `${at}/name`, label: party, clauses }),
      ),
    },
    {
      height: 9,
      cells: [
        ...labelled('contractor.address', '所在地', [4, 18], line({ bind: `${at}/address`, label: '所在地', clauses })),
        ...labelled(
          'contractor.representative',
          '代表者',
          [3, 10],
          line({ bind: `${at}/representative`, label: '代表者', clauses }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'contractor.contact-person',
          '担当者',
          [4, 18],
          line({ bind: `${at}/contactPerson`, label: '担当者', clauses }),
        ),
        ...labelled('contractor.phone', '電話', [3, 10], line({ bind: `${at}/phone`, label: '電話', clauses })),
      ],
    },
  ];
}
