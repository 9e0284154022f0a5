import type { GridBlock } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const ROSTER = 'chigasaki-r7:8(2)ウ';
const PLAN = 'chigasaki-r7:8(2)オ';
const LAW = 'basic-act-on-disaster-management:49-11(2)';

/**
 * What the city notes: receipt, entry into the log of consents, and whether recipients were told.
 *
 * @clause chigasaki-r7:8(2)ウ
 * @clause chigasaki-r7:8(2)オ
 */
export const cityEntry: GridBlock = {
  kind: 'grid',
  id: 'city',
  caption: '市記入欄',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        label('city', 3, '市記入', { rows: 2 }),
        ...labelled(
          'city.received-on',
          '受付日',
          [3, 7],
          day({ bind: '/office/receivedOn', label: '受付日', clauses: [ROSTER, PLAN], size: 8.5 }),
        ),
        ...labelled(
          'city.received-by',
          '受付者',
          [3, 7],
          line({ bind: '/office/receivedBy', label: '受付者', clauses: ['chigasaki-r7:2'], size: 9 }),
        ),
        ...labelled(
          'city.recorded-on',
          '同意の記録に\n加えた日',
          [5, 7],
          day({ bind: '/office/recordedOn', label: '同意の記録に加えた日', clauses: [ROSTER, PLAN], size: 8.5 }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'city.told-on',
          '連絡日',
          [3, 7],
          day({ bind: '/office/toldOn', label: '提供先に連絡した日', clauses: [LAW], size: 8.5 }),
        ),
        ...labelled(
          'city.told',
          '連絡先',
          [3, 19],
          line({ bind: '/office/told', label: '連絡した提供先', clauses: [LAW], size: 9 }),
        ),
      ],
    },
  ],
};
