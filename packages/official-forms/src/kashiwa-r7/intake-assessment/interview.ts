import type { GridBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const SHEET = ['kashiwa-r7:7(2)ウ'] as const;
const RECEPTION = ['kashiwa-r7:7(2)イ'] as const;

/**
 * When and how the household was asked, by whom, and where else the information comes from.
 *
 * @clause kashiwa-r7:7(2)イ
 * @clause kashiwa-r7:7(2)ウ
 */
export const interview: GridBlock = {
  kind: 'grid',
  id: 'interview',
  caption: '面接と情報の収集',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled(
          'interview.received-on',
          '相談受付日',
          [4, 7],
          day({ bind: '/interview/receivedOn', label: '相談受付日', clauses: RECEPTION }),
        ),
        ...labelled(
          'interview.held-on',
          '面接日',
          [3, 7],
          day({ bind: '/interview/heldOn', label: '面接日', clauses: SHEET }),
        ),
        ...labelled(
          'interview.writer',
          '作成者',
          [3, 11],
          line({ bind: '/interview/writer', label: '作成者', clauses: SHEET }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'interview.way',
          '面接の方法',
          [4, 19],
          circles(
            { bind: '/interview/way', label: '面接の方法', clauses: SHEET },
            [
              ['office', '来所'],
              ['home-visit', '訪問'],
              ['phone', '電話'],
              ['other', 'その他'],
            ],
            4,
            { other: { value: 'other', bind: '/interview/wayOther' } },
          ),
        ),
        ...labelled(
          'interview.consent',
          '情報の収集・\n共有の同意',
          [5, 7],
          circles(
            { bind: '/interview/consent', label: '情報の収集・共有についての本人の同意', clauses: ['kashiwa-r7:9(2)'] },
            [
              ['given', 'あり'],
              ['refused', 'なし'],
            ],
            2,
          ),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'interview.referred-by',
          '紹介元',
          [4, 10],
          line({ bind: '/interview/referredBy', label: '紹介元の支援機関', clauses: RECEPTION, size: 9 }),
        ),
        ...labelled(
          'interview.sources',
          '情報の\n収集先',
          [3, 18],
          line({
            bind: '/interview/sources',
            label: '情報の収集先',
            help: '紹介元、世帯に関わる支援機関、本人、世帯など',
            clauses: SHEET,
            size: 9,
          }),
        ),
      ],
    },
  ],
};
