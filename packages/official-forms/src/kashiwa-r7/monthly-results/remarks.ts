import type { GridBlock } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { passage } from '../../drafting/text.ts';

/**
 * What is to be known of the counts, such as what was not counted.
 *
 * @clause kashiwa-r7:8(4)
 */
export const remarks: GridBlock = {
  kind: 'grid',
  id: 'remarks',
  caption: '件数についての注意',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: labelled(
        'remarks.text',
        '件数に\nついての注意',
        [4, 31],
        passage(
          {
            bind: '/remarks',
            label: '件数についての注意',
            clauses: ['kashiwa-r7:8(4)'],
            size: 8.5,
            help: '件数に入れなかったものなど。',
          },
          2,
        ),
      ),
    },
  ],
};
