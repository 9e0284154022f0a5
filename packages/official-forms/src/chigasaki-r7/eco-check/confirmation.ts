import type { GridBlock } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';

const HEEDED = ['chigasaki-r7:15(1)'] as const;

/**
 * What is to be done better, and who answers for the check.
 *
 * @clause chigasaki-r7:15(1)
 */
export const confirmation: GridBlock = {
  kind: 'grid',
  id: 'confirmation',
  caption: '改善すること及び確認',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 24,
      cells: labelled(
        'improvements',
        '改善すること',
        [4, 31],
        passage(
          {
            bind: '/improvements',
            label: '改善すること',
            help: '未達又は不適合の項目の番号と、いつまでに何をするか',
            clauses: HEEDED,
          },
          4,
        ),
      ),
    },
    {
      height: 10,
      cells: [
        ...labelled(
          'confirmed-by',
          '責任者',
          [4, 16],
          line({ bind: '/confirmedBy', label: '責任者', clauses: HEEDED }),
        ),
        ...labelled(
          'confirmed-on',
          '確認日',
          [3, 12],
          day({ bind: '/confirmedOn', label: '責任者の確認日', clauses: HEEDED }),
        ),
      ],
    },
  ],
};
