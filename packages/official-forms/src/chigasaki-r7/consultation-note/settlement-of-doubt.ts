import type { GridBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';
import { CONSULTATION } from './consultation-clauses.ts';

/**
 * What both sides said and what was decided, with room for both signatures.
 *
 * @clause chigasaki-r7:16(2)
 * @clause kashiwa-r7:14(1)
 */
export const settlementOfDoubt: GridBlock = {
  kind: 'grid',
  id: 'settled',
  caption: '協議と結論',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 12,
      cells: labelled(
        'settled.interim',
        '決まるまで\nの市の指示',
        [4, 31],
        passage({ bind: '/interim', label: '決まるまでの市の指示', clauses: CONSULTATION }, 1),
      ),
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'settled.met-on',
          '協議日',
          [4, 10],
          day({ bind: '/metOn', label: '協議日', clauses: CONSULTATION }),
        ),
        ...labelled(
          'settled.means',
          '方法',
          [3, 18],
          circles(
            { bind: '/means', label: '協議の方法', clauses: CONSULTATION },
            [
              ['meeting', '会議'],
              ['phone', '電話'],
              ['writing', '文書'],
              ['email', '電子メール'],
            ],
            4,
          ),
        ),
      ],
    },
    {
      height: 10,
      cells: [
        ...labelled(
          'settled.city-attendees',
          '市の\n出席者',
          [4, 13],
          line({ bind: '/cityAttendees', label: '市の出席者', clauses: CONSULTATION, size: 9 }),
        ),
        ...labelled(
          'settled.contractor-attendees',
          '受注者（受託者）\nの出席者',
          [5, 13],
          line({ bind: '/contractorAttendees', label: '受注者（受託者）の出席者', clauses: CONSULTATION, size: 9 }),
        ),
      ],
    },
    {
      height: 26,
      cells: labelled(
        'settled.decision',
        '決まったこと',
        [4, 31],
        passage({ bind: '/decision', label: '決まったこと', clauses: CONSULTATION }, 4),
      ),
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'settled.on',
          '決定日',
          [4, 10],
          day({ bind: '/decidedOn', label: '決定日', clauses: CONSULTATION }),
        ),
        ...labelled(
          'settled.by',
          '答えた\n課・職',
          [3, 18],
          line({ bind: '/decidedBy', label: '答えた課・職', help: '課や職の名を書きます', clauses: CONSULTATION }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'settled.applies-from',
          '適用の\n始まり',
          [4, 10],
          day({ bind: '/appliesFrom', label: '適用の始まり', clauses: CONSULTATION }),
        ),
        ...labelled(
          'settled.contract-change',
          '契約の\n変更',
          [3, 18],
          circles(
            { bind: '/contractChange', label: '契約の変更', clauses: CONSULTATION },
            [
              [true, '要する'],
              [false, '要しない'],
            ],
            2,
          ),
        ),
      ],
    },
    {
      height: 15,
      cells: [
        ...labelled('settled.city-signature', '市の確認', [4, 13], {
          kind: 'signature',
          id: 'settled.city-signature',
          label: '（自署）',
          seal: false,
          clauses: CONSULTATION,
        }),
        ...labelled('settled.contractor-signature', '受注者（受託者）\nの確認', [5, 13], {
          kind: 'signature',
          id: 'settled.contractor-signature',
          label: '（自署）',
          seal: false,
          clauses: CONSULTATION,
        }),
      ],
    },
  ],
};
