import type { GridBlock } from '@fukushi-kit/form';
import { labelled } from '../drafting/labelled.ts';
import { passage } from '../drafting/text.ts';
import { WIDE_COLUMNS } from '../drafting/wide-columns.ts';
import { confirmedRow } from './confirmed-row.ts';
import { CHECKED } from './policy-sheet-head.ts';

/**
 * What people remark on a sheet that lies sideways, who answers for it at the contractor, and room for the city.
 *
 * @clause none the clauses are those of the form
 */
export const policySheetFoot: GridBlock = {
  kind: 'grid',
  id: 'confirmation',
  caption: '備考及び確認',
  frame: 'thin',
  columns: WIDE_COLUMNS,
  rows: [
    {
      height: 16,
      cells: labelled(
        'remark',
        '備考',
        [7, 82],
        passage({ bind: '/remark', label: '備考', clauses: CHECKED, size: 9 }, 3),
      ),
    },
    confirmedRow({ label: '受注者（受託者）\n責任者', name: '責任者', day: '責任者の確認日' }, CHECKED),
  ],
};
