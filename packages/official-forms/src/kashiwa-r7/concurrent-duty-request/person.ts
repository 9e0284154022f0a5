import type { GridBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const DEDICATION = ['kashiwa-r7:6(3)'] as const;

/**
 * Who is to have another duty.
 *
 * @clause kashiwa-r7:6(3)
 */
export const person: GridBlock = {
  kind: 'grid',
  id: 'person',
  caption: '従事者',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 14,
      cells: [
        ...labelled('person.name', '氏名', [4, 13], {
          kind: 'name',
          bind: '/name',
          reading: '/reading',
          label: '氏名',
          clauses: DEDICATION,
        }),
        ...labelled(
          'person.role',
          '役割',
          [3, 5],
          circles(
            { bind: '/role', label: '役割', clauses: DEDICATION, size: 9.5 },
            [
              ['responsible', '責任者'],
              ['adviser', '相談員'],
            ],
            1,
          ),
        ),
        ...labelled(
          'person.hours',
          '本業務の\n週の勤務時間',
          [5, 5],
          line(
            { bind: '/weeklyHours', label: '本業務の週の勤務時間', clauses: ['kashiwa-r7:6(1)'], align: 'right' },
            { after: '時間' },
          ),
        ),
      ],
    },
  ],
};
