import type { ClauseId } from '@fukushi-kit/clause';
import type { Cell, GridBlock, Pointer, Row } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';
import { number } from '../../drafting/number.ts';
import { line } from '../../drafting/text.ts';

const SUM: ClauseId = 'kashiwa-r7:12';
const FULL_TIME: ClauseId = 'kashiwa-r7:13(2)ア';
const PART_TIME: ClauseId = 'kashiwa-r7:13(2)イ';
const OTHER: ClauseId = 'kashiwa-r7:13(2)ウ';

const HEADS: readonly (readonly [id: string, columns: number, text: string])[] = [
  ['item', 7, '科目'],
  ['budget', 5, '予算額'],
  ['actual', 8, '決算額'],
  ['difference', 7, '差額'],
  ['settled', 8, '精算額'],
];

const PAY_ITEMS: readonly (readonly [id: string, bind: Pointer, text: string])[] = [
  ['salary', '/expenses/salary', '給与'],
  ['allowance', '/expenses/allowance', '手当'],
  ['social-insurance', '/expenses/socialInsurance', '社会保険料'],
  ['retirement-mutual-aid', '/expenses/retirementMutualAid', '退職共済掛金'],
  ['labour-insurance', '/expenses/labourInsurance', '労働保険料'],
];

/**
 * What was spent (支出の部) by item, exact to the fraction, beside its budget and what of it is settled.
 *
 * @clause kashiwa-r7:12
 * @clause kashiwa-r7:13(2)ア
 * @clause kashiwa-r7:13(2)イ
 * @clause kashiwa-r7:13(2)ウ
 */
export const expenses: GridBlock = {
  kind: 'grid',
  id: 'expenses',
  caption: '支出の部',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 7,
      cells: HEADS.map(([id, columns, text]) => label(`expenses.${id}`, columns, text, { scope: 'column' })),
    },
    item('full-time', '/expenses/fullTime', '常勤職員の人件費（ア）', [FULL_TIME]),
    ...PAY_ITEMS.map(payItem),
    item('part-time', '/expenses/partTime', '非常勤職員の人件費（イ）', [PART_TIME]),
    item('other', '/expenses/other', 'その他諸経費（ウ）', [OTHER]),
    item('total', '/expenses/total', '支出計', [FULL_TIME, PART_TIME, OTHER]),
  ],
};

function item(id: string, at: Pointer, text: string, clauses: readonly ClauseId[]): Row {
  const exactly = (name: string, columns: number, what: string, more: readonly ClauseId[] = []): Cell => {
    const bind: Pointer = `${at}/${name}`;
    const asked = {
      bind,
      label: `${text}の${what}`,
      clauses: [...clauses, ...more],
      align: 'right',
      size: 8.5,
    } as const;
    return cell(`expenses.${id}.${name}`, columns, line(asked));
  };
  const budget = { bind: `${at}/budget` as Pointer, label: `${text}の予算額`, clauses: [SUM], size: 8 };
  return {
    height: 8,
    cells: [
      label(`expenses.${id}`, 7, text, { align: 'left' }),
      cell(`expenses.${id}.budget`, 5, number(budget, '円')),
      exactly('actual', 8, '決算額'),
      exactly('difference', 7, '差額', [SUM]),
      exactly('settled', 8, '精算額'),
    ],
  };
}

function payItem([id, bind, text]: (typeof PAY_ITEMS)[number]): Row {
  const clauses = [FULL_TIME];
  return {
    height: 7.5,
    cells: [
      label(`expenses.${id}`, 7, `　うち${text}`, { align: 'left' }),
      cell(`expenses.${id}.budget`, 5, { kind: 'empty' }, { shade: true }),
      cell(`expenses.${id}`, 8, number({ bind, label: `うち${text}の決算額`, clauses, size: 8.5 }, '円')),
      cell(`expenses.${id}.rest`, 15, { kind: 'empty' }, { shade: true }),
    ],
  };
}
