import type { ListBlock } from '@fukushi-kit/form';
import { day } from '../../drafting/day.ts';
import { number } from '../../drafting/number.ts';
import { line } from '../../drafting/text.ts';

const ADVANCE = ['kashiwa-r7:13(1)'] as const;
const SUM = ['kashiwa-r7:12', 'kashiwa-r7:13(1)'] as const;

/**
 * What came in (収入の部): the advances, and what an earlier settlement on forecast paid or took back.
 *
 * @clause kashiwa-r7:13(1)
 * @clause kashiwa-r7:12
 */
export const income: ListBlock = {
  kind: 'list',
  id: 'income',
  caption: '収入の部',
  bind: '/income',
  frame: 'thin',
  rowHeight: 8,
  headHeight: 7,
  minimumRows: 3,
  closing: '以下余白',
  clauses: ADVANCE,
  columns: [
    {
      id: 'income.item',
      width: 10,
      label: '科目',
      field: line({ bind: '/item', label: '収入の科目', clauses: ADVANCE }),
    },
    {
      id: 'income.on',
      width: 7,
      label: '受けた日',
      field: day({ bind: '/on', label: '受けた日', clauses: ADVANCE, size: 9 }),
    },
    {
      id: 'income.budget',
      width: 6,
      label: '予算額',
      field: number({ bind: '/budget', label: '収入の予算額', clauses: ADVANCE }, '円'),
    },
    {
      id: 'income.actual',
      width: 6,
      label: '決算額',
      field: number({ bind: '/actual', label: '収入の決算額', clauses: ADVANCE }, '円'),
    },
    {
      id: 'income.difference',
      width: 6,
      label: '差額',
      field: number({ bind: '/difference', label: '収入の差額', clauses: ADVANCE }, '円'),
    },
  ],
  totals: [
    {
      id: 'income.total',
      label: '収入計（予算額は契約金額）',
      span: 2,
      fields: [
        number({ bind: '/incomeTotal/budget', label: '収入計の予算額', clauses: SUM }, '円'),
        number({ bind: '/incomeTotal/actual', label: '収入計の決算額', clauses: ADVANCE }, '円'),
        number({ bind: '/incomeTotal/difference', label: '収入計の差額', clauses: SUM }, '円'),
      ],
    },
  ],
};
