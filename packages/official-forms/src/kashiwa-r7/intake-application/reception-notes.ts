import type { GridBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';
import { courseRows } from './course-rows.ts';
import { urgencyRows } from './urgency-rows.ts';

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
    ...urgencyRows,
    ...courseRows,
  ],
};
