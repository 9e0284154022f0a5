import type { PlainDate } from '@fukushi-kit/calendar';
import type { Finding, Parsed } from '@fukushi-kit/schema';
import type { Derivation, Yen } from '@fukushi-kit/yen';
import type { ExpenseFindingCode } from '../finding-code.ts';
import type { AdvancePaid } from './advance.ts';
import { confirmedCost, differenceOf, payableOf, received } from './confirmed-cost.ts';
import type { CostPeriod } from './cost-period.ts';
import { expenseFinding } from './expense-finding.ts';
import { type FullTimePay, fullTimeCost } from './full-time-cost.ts';
import { budgetFindings, type CostItem, type ItemBudgets, withinBudget } from './item-budget.ts';
import { type OtherCost, otherCost } from './other-cost.ts';
import { type Placement, partTimeCost } from './part-time-cost.ts';
import type { SettlementReadings } from './settlement-readings.ts';
import { type SettlementTax, taxedTotal } from './settlement-tax.ts';

/**
 * What a settlement (精算) rests on. `settledBefore` is what an earlier settlement on forecast (見込) paid, negative for
 * what it returned. `tax` and `budgets` are `null` while nobody has set them.
 *
 * @clause kashiwa-r7:12 kashiwa-r7:13(1) kashiwa-r7:13(2)ア kashiwa-r7:13(2)イ kashiwa-r7:13(2)ウ
 */
export interface SettlementInput {
  readonly contractSum: Yen;
  readonly period: CostPeriod;
  readonly advances: readonly AdvancePaid[];
  readonly settledBefore: { readonly on: PlainDate; readonly amount: Yen } | null;
  readonly fullTime: readonly FullTimePay[];
  readonly partTime: readonly Placement[];
  readonly other: readonly OtherCost[];
  readonly budgets: ItemBudgets | null;
  readonly tax: SettlementTax | null;
  readonly readings: SettlementReadings;
}

/**
 * A settlement statement (収支決算報告書の内容): the cost of each item and what of it is settled, the exact total, the
 * confirmed amount (確定金額), what the city pays of it, what it has paid, and the difference: above 0 to pay, below 0 to
 * return. `standing` is forecast (見込) while any sum is.
 *
 * @clause kashiwa-r7:8(5)イ kashiwa-r7:13(2)ア kashiwa-r7:13(2)イ kashiwa-r7:13(2)ウ
 */
export interface SettlementStatement {
  readonly standing: 'forecast' | 'final';
  readonly costs: Readonly<Record<CostItem, Derivation>>;
  readonly settled: Readonly<Record<CostItem, Derivation>>;
  readonly total: Derivation;
  readonly confirmed: Derivation;
  readonly payable: Derivation;
  readonly received: Derivation;
  readonly difference: Derivation;
  readonly findings: readonly Finding<ExpenseFindingCode>[];
}

/**
 * Settles a contract on actual cost (精算): full-time staff by what was spent in four items, part-time staff by months,
 * other costs against evidence, against the contract sum and the advances.
 *
 * Exact until the confirmed amount, where the fraction of a yen is dropped once. Preparation before the start and the
 * office's utilities are left out with a finding. Wrong use is refused whole, with every finding: negative sums, costs
 * outside the period, an evidence number that stands twice, more than two advances, or advances above the contract sum.
 * What the specification leaves open and the profile has not set leaves the figures that hang on it open.
 *
 * @clause kashiwa-r7:8(5)イ
 * @clause kashiwa-r7:12
 * @clause kashiwa-r7:13(1)
 * @clause kashiwa-r7:13(2)ア
 * @clause kashiwa-r7:13(2)イ
 * @clause kashiwa-r7:13(2)ウ
 * @clause kashiwa-r7:14(3)
 * @clause kashiwa-r7:14(5)
 * @clause fraction-calculation-act:2(1)
 *
 * @example
 * const { value } = settle({
 *   contractSum: 30000000,
 *   period: { from: '2025-04-01', to: '2026-03-31' },
 *   advances: [{ on: '2025-04-30', amount: 15000000 }, { on: '2025-10-31', amount: 15000000 }],
 *   settledBefore: null,
 *   fullTime: [{ staff: '01', item: 'salary', month: '2025-04', amount: 27507220, paidOn: '2025-04-21', standing: 'final' }],
 *   partTime: [{ post: '相談補助', people: 1, monthlyRate: 180000, from: '2025-10-16', to: '2026-03-31' }],
 *   other: [],
 *   budgets: null,
 *   tax: { how: 'not-added' },
 *   readings: {
 *     partMonth: 'by-days',
 *     fraction: 'down',
 *     contractSum: 'capped',
 *     marchCosts: null,
 *     labourInsurance: null,
 *     betweenItems: 'free',
 *   },
 * })
 * value.total.value // => '883503820/31'
 * value.confirmed.value // => '28500123'
 * value.difference.value // => '-1499877'
 */
export function settle(input: SettlementInput): Parsed<SettlementStatement, ExpenseFindingCode> {
  const { period, readings, budgets } = input;
  const sheets = {
    'full-time': fullTimeCost(input.fullTime, period, readings),
    'part-time': partTimeCost(input.partTime, period, readings.partMonth),
    other: otherCost(input.other, period, readings.marchCosts),
  };
  const findings = [
    ...contractFindings(input),
    ...budgetFindings(budgets, input.contractSum),
    ...Object.values(sheets).flatMap((sheet) => sheet.findings),
  ];
  if (findings.some(({ severity }) => severity === 'error')) return { ok: false, findings };
  const settledOf = (item: CostItem): Derivation =>
    withinBudget(item, sheets[item].cost, budgets, readings.betweenItems);
  const settled = {
    'full-time': settledOf('full-time'),
    'part-time': settledOf('part-time'),
    other: settledOf('other'),
  };
  const total = taxedTotal(settled, input.tax);
  const confirmed = confirmedCost(total, readings.fraction);
  const payable = payableOf(confirmed, input.contractSum, readings.contractSum);
  const paid = received(input.advances, input.settledBefore);
  const standing = [...input.fullTime, ...input.other].some((each) => each.standing === 'forecast')
    ? 'forecast'
    : 'final';
  return {
    ok: true,
    value: {
      standing,
      costs: { 'full-time': sheets['full-time'].cost, 'part-time': sheets['part-time'].cost, other: sheets.other.cost },
      settled,
      total,
      confirmed,
      payable,
      received: paid,
      difference: differenceOf(payable, paid),
      findings: [...findings, ...aboveContractSum(confirmed, input.contractSum)],
    },
  };
}

const ADVANCES_A_YEAR = 2;

function contractFindings({ contractSum, advances }: SettlementInput): readonly Finding<ExpenseFindingCode>[] {
  const advanced = advances.reduce((sum, { amount }) => sum + amount, 0);
  return [
    ...(contractSum < 0 ? [expenseFinding('contract-sum-negative', ['contractSum'])] : []),
    ...advances.flatMap(({ amount }, index) =>
      amount < 0 ? [expenseFinding('advance-negative', ['advances', index, 'amount'])] : [],
    ),
    ...(advances.length > ADVANCES_A_YEAR ? [expenseFinding('advances-not-two', ['advances'])] : []),
    ...(advanced > Math.max(0, contractSum) ? [expenseFinding('advance-above-contract-sum', ['advances'])] : []),
  ];
}

function aboveContractSum({ value }: Derivation, contractSum: Yen): readonly Finding<ExpenseFindingCode>[] {
  const isAbove = value !== null && Number(value) > contractSum;
  return isAbove ? [expenseFinding('settled-above-contract-sum', ['contractSum'])] : [];
}
