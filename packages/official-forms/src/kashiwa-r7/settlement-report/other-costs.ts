import type { ListBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { day } from '../../drafting/day.ts';
import { number } from '../../drafting/number.ts';
import { line, passage } from '../../drafting/text.ts';

const OTHER = ['kashiwa-r7:13(2)ウ'] as const;

/**
 * The other costs (その他諸経費) with the number of their evidence (挙証資料), and whether each is settled.
 *
 * @clause kashiwa-r7:13(2)ウ
 * @clause kashiwa-r7:14(3)
 * @clause kashiwa-r7:14(5)
 */
export const otherCosts: ListBlock = {
  kind: 'list',
  id: 'other-costs',
  caption: 'その他諸経費と挙証番号',
  bind: '/otherCosts',
  frame: 'thin',
  rowHeight: 9,
  minimumRows: 26,
  closing: '以下余白',
  clauses: OTHER,
  columns: [
    { id: 'other-costs.row', width: 2, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'other-costs.on',
      width: 6,
      label: '支出の日',
      field: day({ bind: '/on', label: '支出の日', clauses: OTHER, size: 8.5 }),
    },
    {
      id: 'other-costs.title',
      width: 9,
      label: '内容',
      field: passage({ bind: '/title', label: '諸経費の内容', clauses: OTHER, size: 9 }, 1),
    },
    {
      id: 'other-costs.amount',
      width: 5,
      label: '金額',
      field: number({ bind: '/amount', label: '諸経費の金額', clauses: OTHER, size: 9 }, '円'),
    },
    {
      id: 'other-costs.evidence',
      width: 4,
      label: '挙証番号',
      field: line({
        bind: '/evidence',
        label: '挙証番号',
        clauses: OTHER,
        size: 9,
        align: 'center',
        help: '領収書などに振った番号。市の求めがあれば挙証資料を出す。',
      }),
    },
    {
      id: 'other-costs.settled',
      width: 5,
      label: '精算',
      field: circles(
        {
          bind: '/isSettled',
          label: '精算の対象',
          clauses: ['kashiwa-r7:13(2)ウ', 'kashiwa-r7:14(3)', 'kashiwa-r7:14(5)'],
          size: 8,
        },
        [
          [true, '対象'],
          [false, '対象外'],
        ],
        2,
      ),
    },
    {
      id: 'other-costs.note',
      width: 4,
      label: '備考',
      field: passage({ bind: '/note', label: '諸経費の備考', clauses: OTHER, size: 8 }, 1),
    },
  ],
  totals: [
    {
      id: 'other-costs.total',
      label: '計（精算の対象）',
      span: 3,
      fields: [
        line({
          bind: '/expenses/other/actual',
          label: '諸経費の計',
          clauses: OTHER,
          size: 9,
          align: 'right',
        }),
        null,
        null,
        null,
      ],
    },
  ],
};
