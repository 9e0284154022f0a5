import type { GridBlock } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const TAKE_OUT = 'chigasaki-r7:特記8';

/**
 * Which register it is: of which contract, month and workplace, who keeps it, and a consent that stands for the period.
 *
 * @clause chigasaki-r7:特記8
 * @clause chigasaki-r7:特記2(2)
 * @clause chigasaki-r7:特記2(3)
 */
export const register: GridBlock = {
  kind: 'grid',
  id: 'register',
  caption: '簿冊',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled(
          'register.contract',
          '契約件名',
          [3, 15],
          line({ bind: '/contractName', label: '契約件名', clauses: ['chigasaki-r7:1'] }),
        ),
        ...labelled('register.month', '対象月', [3, 5], {
          kind: 'day',
          precision: 'month',
          bind: '/month',
          label: '対象月',
          clauses: [TAKE_OUT],
          eras: ['令和'],
          size: 9.5,
        }),
        ...labelled(
          'register.approval',
          '包括的な\n承諾番号',
          [3, 6],
          line({
            bind: '/approval',
            label: '包括的な承諾の番号',
            help: '期間中の持出しについてまとめて受けた承諾',
            clauses: [TAKE_OUT],
          }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'register.workplace',
          '作業場所',
          [3, 15],
          line({ bind: '/workplace', label: '作業場所', clauses: [TAKE_OUT, 'chigasaki-r7:特記2(3)'] }),
        ),
        ...labelled(
          'register.manager',
          '管理責任者',
          [3, 14],
          line({ bind: '/manager', label: '管理責任者', clauses: ['chigasaki-r7:特記2(2)'] }),
        ),
      ],
    },
  ],
};
