import type { ClauseId } from '@fukushi-kit/clause';
import type { GridBlock } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const PLEDGE: readonly ClauseId[] = ['chigasaki-r7:特記3(1)', 'kashiwa-r7:9(1)', 'kashiwa-r7:9(16)'];

/**
 * The work that the pledge is about: contract, contractor, place and first day.
 *
 * @clause chigasaki-r7:特記3(1)
 * @clause kashiwa-r7:9(1)
 */
export const work: GridBlock = {
  kind: 'grid',
  id: 'work',
  caption: '従事する業務',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 10,
      cells: labelled(
        'work.contract',
        '契約件名',
        [4, 31],
        line({ bind: '/contractName', label: '契約件名', clauses: ['chigasaki-r7:1', 'kashiwa-r7:1'] }),
      ),
    },
    {
      height: 10,
      cells: labelled(
        'work.contractor',
        '受注者\n（受託者）',
        [4, 31],
        line({ bind: '/contractor', label: '受注者（受託者）', clauses: PLEDGE }),
      ),
    },
    {
      height: 10,
      cells: [
        ...labelled(
          'work.place',
          '従事する\n場所',
          [4, 17],
          line({ bind: '/workplace', label: '従事する場所', clauses: PLEDGE }),
        ),
        ...labelled(
          'work.starts-on',
          '従事を\n始める日',
          [4, 10],
          day({ bind: '/startsOn', label: '従事を始める日', clauses: PLEDGE }),
        ),
      ],
    },
  ],
};
