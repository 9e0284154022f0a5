import type { GridBlock } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { contractorRows } from '../../drafting/contractor-rows.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const INVOICE = 'chigasaki-r7:13(1)';
const [, ...contactRows] = contractorRows('/contractor', '受注者', [INVOICE]);

/**
 * Who claims: the contractor (受注者), who answers for the invoice (発行責任者), and the registration number of an issuer
 * of qualified invoices (適格請求書発行事業者), where there is one.
 *
 * @clause chigasaki-r7:13(1)
 */
export const claimant: GridBlock = {
  kind: 'grid',
  id: 'claimant',
  caption: '請求者',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled(
          'claimant.name',
          '受注者',
          [4, 13],
          line({ bind: '/contractor/name', label: '受注者', clauses: [INVOICE] }),
        ),
        ...labelled('claimant.registration', '登録番号\n（任意）', [4, 14], {
          kind: 'comb',
          cells: 14,
          bind: '/registrationNumber',
          label: '登録番号',
          help: '適格請求書発行事業者の登録番号（T と数字13桁）。登録のないときは書かない',
          clauses: [INVOICE],
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
          line({ bind: '/issuer/name', label: '発行責任者', clauses: [INVOICE] }),
        ),
        ...labelled(
          'claimant.issuer-phone',
          '電話',
          [3, 10],
          line({ bind: '/issuer/phone', label: '発行責任者の電話', clauses: [INVOICE] }),
        ),
      ],
    },
  ],
};
