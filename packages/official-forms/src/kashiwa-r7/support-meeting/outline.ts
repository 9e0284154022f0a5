import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const HOSTED = ['kashiwa-r7:7(2)カ(ｱ)'] as const;
const MANNER = ['kashiwa-r7:7(2)カ(ｳ)'] as const;
const TIMING = ['kashiwa-r7:7(2)カ(ｵ)'] as const;

/**
 * When, where and how the conference was held (会議の概要).
 *
 * @clause kashiwa-r7:7(2)カ(ｱ)
 * @clause kashiwa-r7:7(2)カ(ｳ)
 * @clause kashiwa-r7:7(2)カ(ｵ)
 */
export const outline: GridBlock = {
  kind: 'grid',
  id: 'outline',
  caption: '会議の概要',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 10,
      cells: [
        ...labelled('outline.held-on', '開催日', [4, 9], day({ bind: '/heldOn', label: '開催日', clauses: TIMING })),
        label('outline.time', 3, '時間'),
        cell('outline.time', 8, {
          kind: 'line',
          parts: [
            {
              share: 5,
              content: line({ bind: '/startsAt', label: '開始の時刻', clauses: MANNER, align: 'right' }),
            },
            { share: 2, content: { kind: 'static', id: 'outline.to', text: '〜', align: 'center' } },
            { share: 5, content: line({ bind: '/endsAt', label: '終了の時刻', clauses: MANNER }) },
          ],
        }),
        ...labelled('outline.place', '場所', [3, 8], line({ bind: '/place', label: '場所', clauses: MANNER })),
      ],
    },
    {
      height: 9,
      cells: labelled(
        'outline.body',
        '会議の種類',
        [4, 31],
        circles(
          { bind: '/body', label: '会議の種類', clauses: ['kashiwa-r7:7(2)カ(ｲ)', ...TIMING] },
          [
            ['support-conference', '重層的支援会議'],
            ['support-council', '支援会議（社会福祉法第106条の6）'],
            ['case-meeting', 'ケース会議・事例検討会議'],
          ],
          3,
        ),
      ),
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'outline.manner',
          '開催方法',
          [4, 18],
          circles(
            {
              bind: '/manner',
              label: '開催方法',
              help: '市と協議して決めた方法。既存の会議の時間を切り分けたときは，その名称を書く。',
              clauses: MANNER,
            },
            [
              ['regular', '定期'],
              ['ad-hoc', '随時'],
              ['within-other', '既存の会議の中'],
            ],
            3,
            { other: { value: 'within-other', bind: '/otherMeeting' } },
          ),
        ),
        ...labelled(
          'outline.host',
          '主催者',
          [3, 10],
          circles(
            { bind: '/host', label: '主催者', clauses: HOSTED },
            [
              ['contractor', '受託者'],
              ['city', '柏市'],
              ['other', 'その他'],
            ],
            3,
          ),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled('outline.chair', '進行', [4, 7], line({ bind: '/chair', label: '進行', clauses: HOSTED })),
        ...labelled(
          'outline.recorder',
          '記録者',
          [4, 7],
          line({ bind: '/recorder', label: '記録者', clauses: HOSTED }),
        ),
        ...labelled(
          'outline.consent',
          '本人の同意',
          [3, 10],
          circles(
            {
              bind: '/consentChecked',
              label: '本人の同意の確認',
              help: '協議する全ての件について，情報の共有の同意を会議の前に確かめたか。',
              clauses: ['kashiwa-r7:9(2)'],
            },
            [
              [true, '確認済み'],
              [false, '確認できず'],
            ],
            2,
          ),
        ),
      ],
    },
  ],
};
