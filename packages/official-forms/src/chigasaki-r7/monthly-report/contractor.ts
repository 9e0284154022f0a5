import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { line, passage } from '../../drafting/text.ts';

const SUBMIT = 'chigasaki-r7:9(2)';

/**
 * Which month is reported, by when, and by whom.
 *
 * @clause chigasaki-r7:9(2)
 * @clause chigasaki-r7:5
 */
export const contractor: GridBlock = {
  kind: 'grid',
  id: 'contractor',
  caption: '対象月と受注者',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        label('report.month', 4, '対象月'),
        cell('report.month', 9, {
          kind: 'day',
          precision: 'month',
          bind: '/month',
          label: '対象月',
          clauses: ['chigasaki-r7:9(1)'],
          eras: ['令和'],
        }),
        label('report.due', 4, '提出期限'),
        cell('report.due', 8, day({ bind: '/dueDay', label: '提出期限', clauses: [SUBMIT] })),
        cell(
          'report.due-note',
          10,
          passage({ bind: '/dueNote', label: '提出期限の注意', clauses: [SUBMIT], size: 8 }, 1),
          { left: 'dotted' },
        ),
      ],
    },
    {
      height: 10,
      cells: [
        label('contractor.name', 4, '受注者'),
        cell('contractor.name', 16, line({ bind: '/contractor/name', label: '受注者', clauses: [SUBMIT] })),
        label('contractor.representative', 4, '代表者'),
        cell(
          'contractor.representative',
          11,
          line({ bind: '/contractor/representative', label: '代表者', clauses: [SUBMIT] }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        label('contractor.address', 4, '所在地'),
        cell('contractor.address', 31, line({ bind: '/contractor/address', label: '所在地', clauses: [SUBMIT] })),
      ],
    },
    {
      height: 9,
      cells: [
        label('contractor.office', 4, '地域包括支援\nセンター'),
        cell(
          'contractor.office',
          12,
          line({ bind: '/contractor/office', label: '地域包括支援センター', clauses: ['chigasaki-r7:5'] }),
        ),
        label('contractor.contact-person', 3, '担当者'),
        cell(
          'contractor.contact-person',
          7,
          line({ bind: '/contractor/contactPerson', label: '担当者', clauses: [SUBMIT] }),
        ),
        label('contractor.phone', 2, '電話'),
        cell('contractor.phone', 7, line({ bind: '/contractor/phone', label: '電話', clauses: [SUBMIT] })),
      ],
    },
  ],
};
