import type { ExpenseLine, ExpenseLines, IncomeLine, IncomeTotal } from '@fukushi-kit/schema';
import type { AdvancePlanned, CostItem, PayItem, SettlementInput, SettlementStatement } from '@fukushi-kit/settlement';
import { type Derivation, derive, figureText, given, type Yen, yenOf } from '@fukushi-kit/yen';
import { advanceWords, figureLabels, SUM } from './messages.ja.ts';
import { payOf } from './pay-of.ts';

/** What came in: each advance beside what was agreed, and what an earlier settlement paid or took back. */
export function incomeLines(
  { advances, settledBefore }: SettlementInput,
  plan: readonly AdvancePlanned[] | null,
): IncomeLine[] {
  const paid = advances.map(({ on, amount }, index) => {
    const budget = plan?.[index]?.amount ?? null;
    const difference = budget === null ? null : yenOf(left(budget, known(amount)));
    return { item: advanceWords(index), on, budget, actual: amount, difference };
  });
  if (settledBefore === null) return paid;
  const { on, amount } = settledBefore;
  return [...paid, { item: figureLabels.settledBefore, on, budget: null, actual: amount, difference: null }];
}

/** What came in all in all, beside the contract sum. */
export function incomeTotal({ contractSum }: SettlementInput, { received }: SettlementStatement): IncomeTotal {
  return { budget: contractSum, actual: yenOf(received), difference: yenOf(left(contractSum, received)) };
}

/** What was spent by item, with the items of the pay of full-time staff. */
export function expenseLines(input: SettlementInput, statement: SettlementStatement): ExpenseLines {
  const { costs, settled, total } = statement;
  const pay = (item: PayItem): Yen | null => payOf(input, (each) => each.item === item);
  const of = (item: CostItem): ExpenseLine => lineOf(input.budgets?.amounts[item] ?? null, costs[item], settled[item]);
  const spent = sumOf(Object.values(costs));
  const budget = input.budgets === null ? null : yenOf(sumOf(Object.values(input.budgets.amounts).map(known)));
  return {
    fullTime: of('full-time'),
    salary: pay('salary'),
    allowance: pay('allowance'),
    socialInsurance: pay('social-insurance'),
    retirementMutualAid: pay('retirement-mutual-aid'),
    labourInsurance: pay('labour-insurance'),
    partTime: of('part-time'),
    other: of('other'),
    total: lineOf(budget, spent, total),
  };
}

function lineOf(budget: Yen | null, cost: Derivation, settled: Derivation): ExpenseLine {
  return {
    budget,
    actual: figureText(cost),
    difference: budget === null ? null : figureText(left(budget, cost)),
    settled: figureText(settled),
  };
}

function left(budget: Yen, spent: Derivation): Derivation {
  return derive({ label: figureLabels.left, unit: 'yen', how: 'difference', of: [known(budget), spent] });
}

function sumOf(of: readonly Derivation[]): Derivation {
  return derive({ label: SUM, unit: 'yen', how: 'sum', of });
}

function known(value: Yen): Derivation {
  return given({ label: figureLabels.amount, unit: 'yen', value, source: figureLabels.statement });
}
