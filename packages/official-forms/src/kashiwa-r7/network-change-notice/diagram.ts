import type { GridBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const CHANGE = ['kashiwa-r7:5(8)'] as const;

/**
 * Which diagram stands now, when the updated one is handed in, and, after the change, when both were done.
 *
 * @clause kashiwa-r7:5(7)
 * @clause kashiwa-r7:5(8)
 */
export const diagram: GridBlock = {
  kind: 'grid',
  id: 'diagram',
  caption: 'ネットワーク配線図',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled(
          'diagram.present',
          '現在の図の版',
          [5, 6],
          line({ bind: '/presentDiagram', label: '現在の配線図の版', clauses: ['kashiwa-r7:5(7)'], size: 9 }),
        ),
        ...labelled(
          'diagram.draft',
          '変更後の図（案）',
          [5, 5],
          circles(
            { bind: '/draftAttached', label: '変更後の配線図（案）の添付', clauses: CHANGE, size: 8.5 },
            [
              [true, '添付'],
              [false, '無'],
            ],
            2,
          ),
        ),
        ...labelled(
          'diagram.planned-on',
          '更新した図の\n提出予定日',
          [5, 9],
          day({ bind: '/diagramPlannedOn', label: '更新した配線図の提出予定日', clauses: CHANGE, size: 9 }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'diagram.changed-on',
          '変更した日\n（変更後に記入）',
          [5, 11],
          day({ bind: '/changedOn', label: '変更した日', help: '変更した後に書く', clauses: CHANGE, size: 9 }),
        ),
        ...labelled(
          'diagram.submitted-on',
          '更新した図の提出日\n（変更後に記入）',
          [7, 12],
          day({
            bind: '/diagramSubmittedOn',
            label: '更新した配線図の提出日',
            help: '変更した後、速やかに提出する',
            clauses: CHANGE,
            size: 9,
          }),
        ),
      ],
    },
  ],
};
