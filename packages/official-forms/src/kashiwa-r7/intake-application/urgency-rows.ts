import type { Row } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';

const CONSULTED = ['kashiwa-r7:7(1)'] as const;

/**
 * Whether the consultation is urgent (緊急性の判断), what was done, and who took an urgent chat over.
 *
 * @clause kashiwa-r7:7(1)
 */
export const urgencyRows: readonly Row[] = [
  {
    height: 20,
    cells: [
      ...labelled(
        'reception.is-urgent',
        '緊急の支援',
        [4, 4],
        circles(
          { bind: '/reception/isUrgent', label: '緊急の支援が必要', clauses: CONSULTED },
          [
            [true, '必要'],
            [false, '不要'],
          ],
          1,
        ),
      ),
      ...labelled(
        'reception.urgent-signs',
        '判断した\n事情',
        [3, 10],
        passage({ bind: '/reception/urgentSigns', label: '緊急と判断した事情', clauses: CONSULTED, size: 9 }, 4),
      ),
      ...labelled(
        'reception.urgent-response',
        '対応',
        [3, 11],
        passage({ bind: '/reception/urgentResponse', label: '緊急の対応', clauses: CONSULTED, size: 9 }, 4),
      ),
    ],
  },
  {
    height: 9,
    cells: [
      ...labelled(
        'reception.handed-over-on',
        'チャットから\nの引継ぎ',
        [4, 8],
        day({ bind: '/reception/handedOverOn', label: 'チャットから引き継いだ日', clauses: CONSULTED, size: 9 }),
      ),
      ...labelled(
        'reception.handed-over-by',
        '引継ぎ後\nの経路',
        [3, 13],
        circles(
          {
            bind: '/reception/handedOverBy',
            label: '引継ぎ後の経路',
            help: '緊急の相談は，人による支援（チャット以外）に引き継ぐ。',
            clauses: CONSULTED,
            size: 8.5,
          },
          [
            ['visit', '来所'],
            ['outreach-visit', '訪問'],
            ['phone', '電話'],
            ['e-mail', 'メール'],
            ['chat', 'チャット'],
          ],
          5,
        ),
      ),
      ...labelled(
        'reception.handed-over-to',
        '職員',
        [2, 5],
        line({ bind: '/reception/handedOverTo', label: '引き継いだ職員', clauses: CONSULTED }),
      ),
    ],
  },
];
