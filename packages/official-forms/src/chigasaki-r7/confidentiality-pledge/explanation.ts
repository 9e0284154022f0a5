import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const SECRECY = 'chigasaki-r7:特記3(1)';

/**
 * That the responsible manager (管理責任者) explained the pledge, signed by hand, and when the worker was trained.
 *
 * @clause chigasaki-r7:特記2(2)
 * @clause chigasaki-r7:特記3(1)
 * @clause chigasaki-r7:特記14(1)
 */
export const explanation: GridBlock = {
  kind: 'grid',
  id: 'explanation',
  caption: '管理責任者の説明',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 10,
      cells: [
        ...labelled(
          'explanation.on',
          '説明した日',
          [4, 17],
          day({ bind: '/explanation/on', label: '説明した日', clauses: [SECRECY] }),
        ),
        ...labelled(
          'explanation.trained-on',
          '研修を\n受けた日',
          [4, 10],
          day({ bind: '/explanation/trainedOn', label: '研修を受けた日', clauses: ['chigasaki-r7:特記14(1)'] }),
        ),
      ],
    },
    {
      height: 17,
      cells: [
        ...labelled(
          'explanation.by',
          '管理\n責任者',
          [4, 17],
          line({
            bind: '/explanation/by',
            label: '説明した管理責任者',
            clauses: ['chigasaki-r7:特記2(2)', SECRECY],
          }),
        ),
        label('explanation.signature', 4, '管理責任者\nの署名'),
        cell('explanation.signature', 10, {
          kind: 'signature',
          id: 'explanation.signature.by-hand',
          label: '（自署）',
          seal: false,
          clauses: [SECRECY],
        }),
      ],
    },
  ],
};
