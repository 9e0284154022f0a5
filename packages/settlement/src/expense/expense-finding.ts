import type { ClauseId } from '@fukushi-kit/clause';
import type { Finding, Severity } from '@fukushi-kit/schema';
import type { ExpenseFindingCode } from '../finding-code.ts';

const WEIGHTS: Readonly<Record<ExpenseFindingCode, readonly [severity: Severity, ...clauses: readonly ClauseId[]]>> = {
  'contract-sum-negative': ['error', 'kashiwa-r7:12'],
  'advances-not-two': ['error', 'kashiwa-r7:13(1)'],
  'advance-negative': ['error', 'kashiwa-r7:13(1)'],
  'advance-above-contract-sum': ['error', 'kashiwa-r7:13(1)', 'kashiwa-r7:12'],
  'cost-negative': ['error', 'kashiwa-r7:13(2)ア', 'kashiwa-r7:13(2)ウ'],
  'cost-outside-period': ['error', 'kashiwa-r7:13(2)ア', 'kashiwa-r7:13(2)ウ', 'kashiwa-r7:2'],
  'cost-not-paid-in-period': ['notice', 'kashiwa-r7:13(2)ア', 'kashiwa-r7:8(5)イ'],
  'cost-forecast-on-payment-basis': ['error', 'kashiwa-r7:8(5)イ'],
  'labour-insurance-not-counted': ['notice', 'kashiwa-r7:13(2)ア'],
  'placement-outside-period': ['error', 'kashiwa-r7:13(2)イ', 'kashiwa-r7:2'],
  'placement-cut-to-period': ['notice', 'kashiwa-r7:13(2)イ', 'kashiwa-r7:2'],
  'placement-ends-before-it-starts': ['error', 'kashiwa-r7:13(2)イ'],
  'placement-people-wrong': ['error', 'kashiwa-r7:13(2)イ'],
  'evidence-number-twice': ['error', 'kashiwa-r7:13(2)ウ'],
  'evidence-to-keep': ['notice', 'kashiwa-r7:13(2)ウ'],
  'preparation-is-the-contractors': ['warning', 'kashiwa-r7:14(3)'],
  'utilities-are-the-citys': ['warning', 'kashiwa-r7:14(5)'],
  'budget-negative': ['error', 'kashiwa-r7:12'],
  'budget-move-wrong': ['error', 'kashiwa-r7:13(2)ウ', 'kashiwa-r7:14(1)'],
  'budget-above-contract-sum': ['error', 'kashiwa-r7:12'],
  'settled-above-contract-sum': ['warning', 'kashiwa-r7:12', 'kashiwa-r7:13(2)ア'],
};

/** The finding of a code at a place of a settlement, with its weight and clauses. */
export function expenseFinding(code: ExpenseFindingCode, path: readonly PropertyKey[]): Finding<ExpenseFindingCode> {
  const [severity, ...clauses] = WEIGHTS[code];
  return { code, path, severity, clauses };
}
