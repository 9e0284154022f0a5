import { plainDate, yearMonth } from '@fukushi-kit/calendar';
import { type Derivation, needsOf, yen } from '@fukushi-kit/yen';
import {
  type FullTimePay,
  type OtherCost,
  type Placement,
  type SettlementInput,
  type SettlementReadings,
  type SettlementStatement,
  settle,
} from '../src/index.ts';

/** Readings of which none is chosen. */
export const unset: SettlementReadings = {
  partMonth: null,
  fraction: null,
  contractSum: null,
  marchCosts: null,
  labourInsurance: null,
  betweenItems: null,
};
/** One reading of every doubt. */
export const chosen: SettlementReadings = {
  partMonth: 'by-days',
  fraction: 'down',
  contractSum: 'capped',
  marchCosts: 'accrual',
  labourInsurance: 'not-counted',
  betweenItems: 'free',
};
/** A settlement of nothing, with what a test changes. */
export const input = (change: Partial<SettlementInput> = {}): SettlementInput => ({
  contractSum: yen(30000000),
  period: { from: plainDate('2025-04-01'), to: plainDate('2026-03-31') },
  advances: [
    { on: plainDate('2025-04-30'), amount: yen(15000000) },
    { on: plainDate('2025-10-31'), amount: yen(15000000) },
  ],
  settledBefore: null,
  fullTime: [],
  partTime: [],
  other: [],
  budgets: null,
  tax: { how: 'not-added' },
  readings: chosen,
  ...change,
});
/** A salary of June. */
export const pay = (change: Partial<FullTimePay> = {}): FullTimePay => ({
  staff: '01',
  item: 'salary',
  month: yearMonth('2025-06'),
  amount: yen(300000),
  paidOn: plainDate('2025-06-20'),
  standing: 'final',
  ...change,
});
/** Part-time staff from the middle of October. */
export const placement = (change: Partial<Placement> = {}): Placement => ({
  post: '相談補助',
  people: 1,
  monthlyRate: yen(180000),
  from: plainDate('2025-10-16'),
  to: plainDate('2026-03-31'),
  ...change,
});
/** A cost of June with its evidence. */
export const cost = (change: Partial<OtherCost> = {}): OtherCost => ({
  title: '消耗品費',
  nature: 'operation',
  on: plainDate('2025-06-20'),
  amount: yen(10000),
  evidence: '領収書1',
  evidenceAsked: false,
  standing: 'final',
  ...change,
});
/** The statement of a settlement that is not refused. */
export const settled = (change: Partial<SettlementInput> = {}): SettlementStatement => {
  const answer = settle(input(change));
  if (!answer.ok) throw new Error(answer.findings.map(({ code }) => code).join(' '));
  return answer.value;
};
/** The errors of a settlement, each with its place. */
export const refusals = (change: Partial<SettlementInput>): readonly (readonly unknown[])[] => {
  const answer = settle(input(change));
  return answer.ok
    ? []
    : answer.findings.filter(({ severity }) => severity === 'error').map(({ code, path }) => [code, ...path]);
};
/** What a figure waits for. */
export const doubtsOf = (figure: Derivation): readonly string[] =>
  needsOf(figure).map((need) => (need.cause === 'silent' ? need.doubt : need.fact));
/** The findings of a statement. */
export const codes = ({ findings }: SettlementStatement): readonly string[] => findings.map(({ code }) => code);
