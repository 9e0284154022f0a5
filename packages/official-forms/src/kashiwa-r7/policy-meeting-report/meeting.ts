import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { number } from '../../drafting/number.ts';
import { line, passage } from '../../drafting/text.ts';

const HELD = 'kashiwa-r7:7(2)カ(ｵ)';

/**
 * When and where the meeting was held, who came, and by about when it is reported (一か月以内をめど).
 *
 * @clause kashiwa-r7:7(2)カ(ｵ)
 * @clause civil-code:143
 */
export const meeting: GridBlock = {
  kind: 'grid',
  id: 'meeting',
  caption: '会議の概要',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled('meeting.held-on', '開催日', [4, 10], day({ bind: '/heldOn', label: '開催日', clauses: [HELD] })),
        label('meeting.time', 3, '時間'),
        cell('meeting.time', 8, {
          kind: 'line',
          parts: [
            { share: 5, content: line({ bind: '/startsAt', label: '開始の時刻', clauses: [HELD], align: 'right' }) },
            { share: 2, content: { kind: 'static', id: 'meeting.to', text: '〜', align: 'center' } },
            { share: 5, content: line({ bind: '/endsAt', label: '終了の時刻', clauses: [HELD] }) },
          ],
        }),
        ...labelled(
          'meeting.number',
          '会議の番号',
          [4, 6],
          line({ bind: '/meetingNumber', label: '会議の番号', clauses: [HELD] }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled('meeting.place', '場所', [4, 15], line({ bind: '/place', label: '場所', clauses: [HELD] })),
        ...labelled(
          'meeting.target-day',
          '報告のめど\n（一か月以内）',
          [5, 11],
          day({
            bind: '/targetDay',
            label: '報告のめどの日',
            help: '開催から一か月。めどであって，期限ではない。',
            clauses: [HELD, 'civil-code:143'],
          }),
        ),
      ],
    },
    {
      height: 12,
      cells: [
        ...labelled(
          'meeting.city-attendants',
          '市の\n出席者',
          [4, 22],
          passage(
            { bind: '/cityAttendants', label: '市の出席者', clauses: [HELD, 'kashiwa-r7:7(2)カ(ｲ)'], size: 9 },
            2,
          ),
        ),
        ...labelled(
          'meeting.head-count',
          '出席者の数',
          [4, 5],
          number({ bind: '/headCount', label: '出席者の数', help: '市の出席者を含む。', clauses: [HELD] }, '人'),
        ),
      ],
    },
    {
      height: 14,
      cells: labelled(
        'meeting.other-attendants',
        'その他の\n出席者',
        [4, 31],
        passage({ bind: '/otherAttendants', label: 'その他の出席者', clauses: [HELD], size: 9 }, 2),
      ),
    },
  ],
};
