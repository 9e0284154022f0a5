import type { ClauseId } from '@fukushi-kit/clause';
import type { GridBlock } from '@fukushi-kit/form';
import { COLUMNS } from '../drafting/columns.ts';
import { contractorRows } from '../drafting/contractor-rows.ts';
import { labelled } from '../drafting/labelled.ts';
import { line } from '../drafting/text.ts';

/**
 * Under which contract a sheet is handed in and by whom: the name of the contract (契約件名) at `/contractName`, the
 * contractor at `/contractor`. `named` are the clauses that name the contract.
 *
 * @clause none the clauses are those of the form
 */
export function contractParty(
  party: '受注者' | '受託者' | '受注者（受託者）',
  clauses: readonly ClauseId[],
  named: readonly ClauseId[],
): GridBlock {
  return {
    kind: 'grid',
    id: 'contract-party',
    caption: `契約件名と${party}`,
    frame: 'thin',
    columns: COLUMNS,
    rows: [
      {
        height: 9,
        cells: labelled(
          'contract.name',
          '契約件名',
          [4, 31],
          line({ bind: '/contractName', label: '契約件名', clauses: named }),
        ),
      },
      ...contractorRows('/contractor', party, clauses),
    ],
  };
}
