import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { circles, ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { number } from '../../drafting/number.ts';
import { passage } from '../../drafting/text.ts';
import { QUALIFICATIONS } from '../../parts/qualifications.ts';

const NOTICE = ['kashiwa-r7:6(7)'] as const;
const LEAVE = ['kashiwa-r7:6(8)'] as const;

/**
 * Who changes how and from which day, by when it had to be reported, and, of a leave, how long it is.
 *
 * @clause kashiwa-r7:6(7)
 * @clause kashiwa-r7:6(8)
 */
export const change: GridBlock = {
  kind: 'grid',
  id: 'change',
  caption: '異動',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 13,
      cells: [
        ...labelled('change.name', '氏名', [4, 16], {
          kind: 'name',
          bind: '/person/name',
          reading: '/person/reading',
          label: '氏名',
          clauses: NOTICE,
        }),
        ...labelled(
          'change.role',
          '役割',
          [3, 12],
          circles(
            { bind: '/person/role', label: '役割', clauses: NOTICE },
            [
              ['responsible', '責任者'],
              ['adviser', '相談員'],
              ['other', 'その他'],
            ],
            3,
          ),
        ),
      ],
    },
    {
      height: 12,
      cells: labelled(
        'change.qualifications',
        '資格',
        [4, 31],
        ticks(
          { bind: '/person/qualifications', label: '資格', clauses: ['kashiwa-r7:6(1)'], size: 8.5 },
          QUALIFICATIONS,
          4,
          { many: true },
        ),
      ),
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'change.kind',
          '異動の種類',
          [4, 18],
          circles(
            { bind: '/kind', label: '異動の種類', clauses: [...NOTICE, ...LEAVE] },
            [
              ['joins', '新規の配置'],
              ['moves', '異動'],
              ['retires', '退職'],
              ['leave', '休暇'],
            ],
            4,
          ),
        ),
        ...labelled('change.on', '異動の日', [4, 9], day({ bind: '/on', label: '異動の日', clauses: NOTICE })),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'change.due',
          '報告の期限',
          [4, 9],
          day({ bind: '/dueOn', label: '報告の期限', help: '異動の1か月以上前', clauses: NOTICE }),
        ),
        ...labelled(
          'change.timeliness',
          '期限との関係',
          [4, 18],
          circles(
            { bind: '/timeliness', label: '期限との関係', clauses: NOTICE },
            [
              ['met', '間に合う'],
              ['unmet', '間に合わない'],
              ['open', '判定できない'],
            ],
            3,
          ),
        ),
      ],
    },
    {
      height: 25,
      cells: labelled(
        'change.reason',
        '異動の理由',
        [4, 31],
        passage({ bind: '/reason', label: '異動の理由', clauses: NOTICE }, 2),
      ),
    },
    {
      height: 9,
      cells: [
        label('change.leave', 4, '休暇の期間'),
        cell('change.leave-from', 9, day({ bind: '/leaveFrom', label: '休暇の初日', clauses: LEAVE })),
        cell('change.leave-until', 3, fixed('change.leave-until.text', 'から'), { left: 'none' }),
        cell('change.leave-to', 9, day({ bind: '/leaveTo', label: '休暇の末日', clauses: LEAVE }), { left: 'none' }),
        cell('change.leave-end', 3, fixed('change.leave-end.text', 'まで'), { left: 'none' }),
        cell(
          'change.leave-days',
          7,
          number({ bind: '/leaveDays', label: '休暇の日数', help: '初日と末日を含む', clauses: LEAVE }, '日'),
        ),
      ],
    },
  ],
};

function fixed(id: string, text: string) {
  return { kind: 'line', parts: [{ share: 1, content: { kind: 'static', id, text } }] } as const;
}
