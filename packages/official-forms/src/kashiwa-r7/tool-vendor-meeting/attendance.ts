import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';

const MET = ['kashiwa-r7:14(7)'] as const;

/**
 * When and how the meeting was held, and who was there: the city normally (原則同席).
 *
 * @clause kashiwa-r7:14(7)
 */
export const attendance: GridBlock = {
  kind: 'grid',
  id: 'attendance',
  caption: '会議の概要',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled('meeting.held-on', '会議の日', [4, 9], day({ bind: '/heldOn', label: '会議の日', clauses: MET })),
        label('meeting.time', 3, '時間'),
        cell('meeting.time', 8, {
          kind: 'line',
          parts: [
            { share: 5, content: line({ bind: '/startsAt', label: '開始の時刻', clauses: MET, align: 'right' }) },
            { share: 2, content: { kind: 'static', id: 'meeting.to', text: '〜', align: 'center' } },
            { share: 5, content: line({ bind: '/endsAt', label: '終了の時刻', clauses: MET }) },
          ],
        }),
        ...labelled(
          'meeting.way',
          '方法',
          [2, 9],
          circles(
            { bind: '/way', label: '会議の方法', clauses: MET, size: 8.5 },
            [
              ['in-person', '対面'],
              ['online', 'オンライン'],
              ['phone', '電話'],
            ],
            3,
          ),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled('meeting.place', '場所', [4, 20], line({ bind: '/place', label: '場所', clauses: MET })),
        ...labelled(
          'meeting.city-attended',
          '市の同席',
          [4, 7],
          circles(
            {
              bind: '/cityAttended',
              label: '柏市の同席',
              help: '市は原則として同席し，発言する。',
              clauses: MET,
              locked: true,
            },
            [
              [true, 'あり'],
              [false, 'なし'],
            ],
            2,
          ),
        ),
      ],
    },
    {
      height: 11,
      cells: [
        ...labelled(
          'meeting.contractor',
          '受託者の\n出席者',
          [4, 13],
          passage({ bind: '/contractorAttendants', label: '受託者の出席者', clauses: MET, size: 9 }, 2),
        ),
        ...labelled(
          'meeting.vendor',
          '事業者の\n出席者',
          [4, 14],
          passage({ bind: '/vendorAttendants', label: '事業者の出席者', clauses: MET, size: 9 }, 2),
        ),
      ],
    },
    {
      height: 11,
      cells: [
        ...labelled(
          'meeting.city',
          '柏市の\n出席者',
          [4, 13],
          passage({ bind: '/cityAttendants', label: '柏市の出席者', clauses: MET, size: 9 }, 2),
        ),
        ...labelled(
          'meeting.absence',
          '同席が\nない事情',
          [4, 14],
          line({ bind: '/absenceReason', label: '柏市が同席しなかった事情', clauses: MET, size: 9 }),
        ),
      ],
    },
  ],
};
