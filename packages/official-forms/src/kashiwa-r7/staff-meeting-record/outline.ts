import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { number } from '../../drafting/number.ts';
import { line, passage } from '../../drafting/text.ts';

const SHARED = ['kashiwa-r7:4(2)ウ'] as const;

/**
 * When the meeting was held, who was there, and how those who were not come to know of it.
 *
 * @clause kashiwa-r7:4(2)ウ
 */
export const outline: GridBlock = {
  kind: 'grid',
  id: 'outline',
  caption: 'ミーティングの概要',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled('outline.held-on', '開催日', [4, 9], day({ bind: '/heldOn', label: '開催日', clauses: SHARED })),
        label('outline.time', 3, '時間'),
        cell('outline.time', 8, {
          kind: 'line',
          parts: [
            { share: 5, content: line({ bind: '/startsAt', label: '開始の時刻', clauses: SHARED, align: 'right' }) },
            { share: 2, content: { kind: 'static', id: 'outline.to', text: '〜', align: 'center' } },
            { share: 5, content: line({ bind: '/endsAt', label: '終了の時刻', clauses: SHARED }) },
          ],
        }),
        ...labelled('outline.place', '場所', [3, 8], line({ bind: '/place', label: '場所', clauses: SHARED })),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled('outline.chair', '進行', [4, 9], line({ bind: '/chair', label: '進行', clauses: SHARED })),
        ...labelled(
          'outline.recorder',
          '記録者',
          [3, 8],
          line({ bind: '/recorder', label: '記録者', clauses: SHARED }),
        ),
        ...labelled(
          'outline.shared-cases',
          '共有した\n事例の数',
          [5, 6],
          number({ bind: '/sharedCases', label: '共有した事例の数', clauses: SHARED }, '件'),
        ),
      ],
    },
    {
      height: 12,
      cells: labelled(
        'outline.attended',
        '出席した\n職員',
        [4, 31],
        passage({ bind: '/attended', label: '出席した職員', clauses: SHARED }, 2),
      ),
    },
    {
      height: 12,
      cells: labelled(
        'outline.absent',
        '欠席した\n職員',
        [4, 31],
        passage(
          {
            bind: '/absent',
            label: '欠席した職員と共有の方法',
            help: '職員全員で対応を図るため，どのように伝えるかも書く。',
            clauses: SHARED,
          },
          2,
        ),
      ),
    },
  ],
};
