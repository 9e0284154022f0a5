import type { GridBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';

const CONSULTED = ['kashiwa-r7:7(1)'] as const;
const COUNTED = ['kashiwa-r7:8(4)', 'kashiwa-r7:7(1)'] as const;
const INTAKE = ['kashiwa-r7:7(2)イ'] as const;

/**
 * What the one who receives the consultation notes: what the month counts, whether it is urgent, which way it goes.
 *
 * @clause kashiwa-r7:7(1)
 * @clause kashiwa-r7:7(2)イ
 * @clause kashiwa-r7:8(4)
 */
export const receptionNotes: GridBlock = {
  kind: 'grid',
  id: 'reception-notes',
  caption: '受付者の記入',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled(
          'reception.channel',
          '経路',
          [4, 18],
          circles(
            { bind: '/reception/channel', label: '経路', clauses: COUNTED },
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
          'reception.standing',
          '新規・継続',
          [4, 9],
          circles(
            { bind: '/reception/standing', label: '新規・継続の別', clauses: COUNTED },
            [
              ['new', '新規'],
              ['continuing', '継続'],
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
          'reception.attribute',
          '属性',
          [4, 8],
          line({
            bind: '/reception/attribute',
            label: '相談者の属性',
            help: '実績報告で市が定める属性の呼び名。',
            clauses: COUNTED,
          }),
        ),
        ...labelled(
          'reception.is-complex',
          '課題が複雑・\n複合化',
          [4, 7],
          circles(
            { bind: '/reception/issuesAreComplex', label: '課題が複雑・複合化している', clauses: INTAKE },
            [
              [true, 'はい'],
              [false, 'いいえ'],
            ],
            2,
          ),
        ),
        ...labelled(
          'reception.needs-agencies',
          '複数の機関の\n役割分担が必要',
          [5, 7],
          circles(
            { bind: '/reception/needsSeveralAgencies', label: '複数の支援機関の役割分担が必要', clauses: INTAKE },
            [
              [true, 'はい'],
              [false, 'いいえ'],
            ],
            2,
          ),
        ),
      ],
    },
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
    {
      height: 9,
      cells: labelled(
        'reception.course',
        '受付後の\n扱い',
        [4, 31],
        circles(
          { bind: '/reception/course', label: '受付後の扱い', clauses: [...INTAKE, ...CONSULTED] },
          [
            ['multi-agency', '多機関協働事業で支援'],
            ['consultation', 'センターで相談を継続'],
            ['referral', '支援機関につなぐ'],
            ['advice', '情報提供・助言'],
          ],
          4,
        ),
      ),
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'reception.referred-to',
          'つなぎ先',
          [4, 18],
          line({ bind: '/reception/referredTo', label: 'つなぎ先', clauses: COUNTED }),
        ),
        ...labelled(
          'reception.through-network',
          'かしまるネット',
          [5, 8],
          circles(
            { bind: '/reception/throughNetwork', label: 'かしまるネットによるつなぎ', clauses: CONSULTED },
            [
              [true, '利用'],
              [false, '利用せず'],
            ],
            2,
          ),
        ),
      ],
    },
    {
      height: 32,
      cells: labelled(
        'reception.note',
        '受付者の\n所見',
        [4, 31],
        passage({ bind: '/reception/note', label: '受付者の所見', clauses: [...CONSULTED, ...INTAKE], size: 9.5 }, 6),
      ),
    },
  ],
};
