import type { ClauseId } from '@fukushi-kit/clause';
import type { GridBlock, Millimetres } from '@fukushi-kit/form';
import { COLUMNS } from '../drafting/columns.ts';
import { contractorRows } from '../drafting/contractor-rows.ts';
import { labelled } from '../drafting/labelled.ts';
import { line } from '../drafting/text.ts';

/**
 * Who claims (請求者): the contractor at `/contractor`, whom Chigasaki calls 受注者 and Kashiwa 受託者, who answers for the
 * paper (発行責任者) at `/issuer`, and the registration number of an issuer of qualified invoices (適格請求書発行事業者) at
 * `/registrationNumber`. `combRow` is the height of the row with boxes.
 *
 * @clause none the clauses are those of the form
 */
export function claimant(
  clauses: readonly ClauseId[],
  party: '受注者' | '受託者' = '受託者',
  combRow: Millimetres = 9,
): GridBlock {
  const [, ...contactRows] = contractorRows('/contractor', party, clauses);
  return {
    kind: 'grid',
    id: 'claimant',
    caption: party,
    frame: 'thin',
    columns: COLUMNS,
    rows: [
      {
        height: combRow,
        cells: [
          ...labelled('claimant.name', party, [4, 13], line({ bind: '/contractor/name', label: party, clauses })),
          ...labelled('claimant.registration', '登録番号\n（任意）', [4, 14], {
            kind: 'comb',
            cells: 14,
            bind: '/registrationNumber',
            label: '登録番号',
            help: '適格請求書発行事業者の登録番号（Tと数字13桁）。登録のないときは書かない。',
            clauses,
            size: 10,
          }),
        ],
      },
      ...contactRows,
      {
        height: 9,
        cells: [
          ...labelled(
            'claimant.issuer',
            '発行責任者',
            [4, 18],
            line({ bind: '/issuer/name', label: '発行責任者', clauses }),
          ),
          ...labelled(
            'claimant.issuer-phone',
            '電話',
            [3, 10],
            line({ bind: '/issuer/phone', label: '発行責任者の電話', clauses }),
          ),
        ],
      },
    ],
  };
}
