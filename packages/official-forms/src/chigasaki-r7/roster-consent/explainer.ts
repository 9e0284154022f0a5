import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { provisionFields } from '../../provision/provision-fields.ts';

const fields = provisionFields(['chigasaki-r7:8(2)ウ']);

/**
 * Who explained the roster and asked for the answer (説明者), which staff fill in.
 *
 * @clause chigasaki-r7:8(2)ウ
 */
export const explainer: GridBlock = {
  kind: 'grid',
  id: 'explainer',
  caption: '説明者（実施者記入）',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 10,
      cells: [
        label('explainer', 4, '実施者\n記入欄'),
        ...labelled('consent.explainer-organization', '説明者\n所属・氏名', [4, 15], fields.explainerOrganization),
        cell('consent.explainer', 12, fields.explainer, { left: 'dotted' }),
      ],
    },
  ],
};
