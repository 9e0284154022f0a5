import type { PlainDate } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import type { Need } from '@fukushi-kit/rule';
import type { Finding } from '@fukushi-kit/schema';
import {
  compareExact,
  type Derivation,
  derive,
  type Exact,
  exact,
  given,
  type ReadingUsed,
  type Yen,
} from '@fukushi-kit/yen';
import { match, P } from 'ts-pattern';
import type { ExpenseFindingCode } from '../finding-code.ts';
import { figureLabels, itemWords } from '../messages.ja.ts';
import { expenseFinding } from './expense-finding.ts';
import { type SettlementReadings, settlementDoubts } from './settlement-readings.ts';

/**
 * The items (費目) of a settlement.
 *
 * @clause kashiwa-r7:13(2)ア kashiwa-r7:13(2)イ kashiwa-r7:13(2)ウ
 */
export type CostItem = 'full-time' | 'part-time' | 'other';

/**
 * Money moved between items (流用), with the day the city approved it; `null` while it has not.
 *
 * @clause kashiwa-r7:14(1)
 */
export interface BudgetMove {
  readonly from: CostItem;
  readonly to: CostItem;
  readonly amount: Yen;
  readonly approvedOn: PlainDate | null;
}

/**
 * How the contract sum (契約金額) is divided into items, and what was moved between them.
 *
 * @clause kashiwa-r7:12
 */
export interface ItemBudgets {
  readonly amounts: Readonly<Record<CostItem, Yen>>;
  readonly moves: readonly BudgetMove[];
}

const DOUBT = settlementDoubts.betweenItems;
const CLAUSES: readonly ClauseId[] = ['kashiwa-r7:12', 'kashiwa-r7:14(1)'];
const NEED: Need = { cause: 'silent', doubt: DOUBT, clauses: CLAUSES };
const NOTHING: Exact = exact(0);
const USED: readonly ReadingUsed[] = [{ doubt: DOUBT, reading: 'given' }];

/**
 * What is settled of the cost of an item: all of it, or no more than its budget with or without approved moves (流用), as
 * the profile says. Unset, it is open, unless the cost stays within the budget anyway.
 */
export function withinBudget(
  item: CostItem,
  cost: Derivation,
  budgets: ItemBudgets | null,
  rule: SettlementReadings['betweenItems'],
): Derivation {
  const label = itemWords[item].settled;
  const limit = limitOf(item, budgets, rule === 'approved-moves');
  const all = derive({ label, unit: 'yen', how: 'sum', of: [cost], clauses: CLAUSES });
  return match({ rule, fits: fits(cost, limit) })
    .returnType<Derivation>()
    .with({ rule: 'free' }, () => ({ ...all, readings: USED }))
    .with({ rule: P.union('approved-moves', 'none') }, () =>
      derive({ label, unit: 'yen', how: 'least', of: [cost, limit], clauses: CLAUSES, readings: USED }),
    )
    .with({ rule: null, fits: true }, () => all)
    .with({ rule: null, fits: P.union(false, null) }, () =>
      derive({ label, unit: 'yen', how: 'least', of: [cost, unknownLimit()], clauses: CLAUSES }),
    )
    .exhaustive();
}

/** What is wrong with the budgets, at `['budgets', …]`. */
export function budgetFindings(budgets: ItemBudgets | null, contractSum: Yen): readonly Finding<ExpenseFindingCode>[] {
  if (budgets === null) return [];
  const amounts = Object.entries(budgets.amounts);
  const total = amounts.reduce((sum, [, amount]) => sum + amount, 0);
  const negative = amounts.filter(([, amount]) => amount < 0);
  const wrong = wrongMoves(budgets);
  return [
    ...negative.map(([item]) => expenseFinding('budget-negative', ['budgets', 'amounts', item])),
    ...(total > contractSum ? [expenseFinding('budget-above-contract-sum', ['budgets', 'amounts'])] : []),
    ...wrong.map((index) => expenseFinding('budget-move-wrong', ['budgets', 'moves', index])),
  ];
}

/**
 * Moves that go nowhere, are negative, or take more than the item still has: what was approved before it is counted, in
 * the order of the days of approval. A move that waits for approval is measured against what all the others leave.
 */
function wrongMoves({ amounts, moves }: ItemBudgets): readonly number[] {
  const left: Record<CostItem, number> = { ...amounts };
  const wrong: number[] = [];
  for (const { move, index } of inOrderOfApproval(moves)) {
    const { from, to, amount, approvedOn } = move;
    if (from === to || amount < 0 || amount > left[from]) wrong.push(index);
    else if (approvedOn !== null) {
      left[from] -= amount;
      left[to] += amount;
    }
  }
  return wrong.toSorted((one, other) => one - other);
}

function inOrderOfApproval(
  moves: readonly BudgetMove[],
): readonly { readonly move: BudgetMove; readonly index: number }[] {
  const day = ({ approvedOn }: BudgetMove): string => approvedOn ?? '9999-99-99';
  return moves
    .map((move, index) => ({ move, index }))
    .toSorted((one, other) => (day(one.move) < day(other.move) ? -1 : Number(day(one.move) > day(other.move))));
}

function fits(cost: Derivation, limit: Derivation): boolean | null {
  if (cost.value === NOTHING) return true;
  return cost.value === null || limit.value === null ? null : compareExact(cost.value, limit.value) <= 0;
}

function unknownLimit(): Derivation {
  const source = figureLabels.contract;
  return given({ label: figureLabels.itemLimit, unit: 'yen', value: null, source, needs: [NEED], clauses: CLAUSES });
}

function limitOf(item: CostItem, budgets: ItemBudgets | null, withMoves: boolean): Derivation {
  if (budgets === null) return unknownLimit();
  const source = figureLabels.contract;
  const budget = given({ label: itemWords[item].budget, unit: 'yen', value: budgets.amounts[item], source });
  if (!withMoves) return budget;
  const approved = budgets.moves.filter(({ approvedOn }) => approvedOn !== null);
  const moved = (label: string, moves: readonly BudgetMove[]): readonly Derivation[] =>
    moves.map(({ amount, approvedOn }) =>
      given({ label, unit: 'yen', value: amount, source: `${figureLabels.approval} ${approvedOn}` }),
    );
  const into = derive({
    label: itemWords[item].budgetWithMoves,
    unit: 'yen',
    how: 'sum',
    of: [
      budget,
      ...moved(
        figureLabels.movedIn,
        approved.filter(({ to }) => to === item),
      ),
    ],
  });
  const out = moved(
    figureLabels.movedOut,
    approved.filter(({ from }) => from === item),
  );
  return derive({ label: figureLabels.itemLimit, unit: 'yen', how: 'difference', of: [into, ...out] });
}
