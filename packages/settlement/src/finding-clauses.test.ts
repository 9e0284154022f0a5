import { isClauseId } from '@fukushi-kit/clause';
import type { Severity } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { claimFinding } from './claim/claim-finding.ts';
import { expenseFinding } from './expense/expense-finding.ts';
import type { ClaimFindingCode, ExpenseFindingCode, ReportFindingCode } from './finding-code.ts';
import { reportFinding } from './report-finding.ts';

const told = ({ severity, clauses }: ReturnType<typeof expenseFinding>): string => `${severity}: ${clauses?.join(' ')}`;

describe('a finding weighs as much as the contract asks, and cites its clauses', () => {
  test.each<[code: ReportFindingCode, severity: Severity, ...clauses: readonly string[]]>([
    ['plan-incomplete', 'warning', 'chigasaki-r7:8(3)ア', 'chigasaki-r7:9(1)'],
    ['plan-kind-unknown', 'warning', 'chigasaki-r7:9(1)'],
    ['plan-day-unknown', 'warning', 'chigasaki-r7:9(1)'],
    ['plan-made-in-other-month', 'notice', 'chigasaki-r7:9(1)'],
    ['roster-unanswered', 'warning', 'chigasaki-r7:8(2)ウ', 'chigasaki-r7:9(2)ウ'],
    ['roster-day-unknown', 'warning', 'chigasaki-r7:9(2)ウ'],
    ['roster-answered-in-other-month', 'notice', 'chigasaki-r7:9(2)ウ'],
    ['control-number-twice', 'error', 'chigasaki-r7:12'],
  ])('in a report: %s', (code, severity, ...clauses) => {
    const { severity: weight, clauses: cited } = reportFinding(code, 0, 'plan');
    expect([weight, cited]).toEqual([severity, clauses]);
    expect(clauses.every(isClauseId)).toBe(true);
  });

  test.each<[code: ClaimFindingCode, told: string]>([
    ['claim-not-form-1', 'notice: chigasaki-r7:12'],
    ['claim-not-received', 'warning: chigasaki-r7:12 chigasaki-r7:9(4)'],
    ['claim-original-twice', 'error: chigasaki-r7:12'],
    ['claim-update-not-paid', 'notice: chigasaki-r7:12 chigasaki-r7:8(4)イ'],
    ['claim-provision-refused', 'notice: chigasaki-r7:12 chigasaki-r7:8(2)オ'],
    ['claim-received-after-period', 'notice: chigasaki-r7:12 chigasaki-r7:4'],
    ['claim-changed-before-receipt', 'notice: chigasaki-r7:12 chigasaki-r7:6'],
    ['claim-price-negative', 'error: chigasaki-r7:12'],
  ])('in a claim: %s', (code, expected) => {
    const { severity, clauses } = claimFinding(code, []);
    expect(`${severity}: ${clauses?.join(' ')}`).toBe(expected);
  });

  test.each<[code: ExpenseFindingCode, told: string]>([
    ['contract-sum-negative', 'error: kashiwa-r7:12'],
    ['advances-not-two', 'error: kashiwa-r7:13(1)'],
    ['advance-negative', 'error: kashiwa-r7:13(1)'],
    ['advance-above-contract-sum', 'error: kashiwa-r7:13(1) kashiwa-r7:12'],
    ['cost-negative', 'error: kashiwa-r7:13(2)ア kashiwa-r7:13(2)ウ'],
    ['cost-outside-period', 'error: kashiwa-r7:13(2)ア kashiwa-r7:13(2)ウ kashiwa-r7:2'],
    ['cost-not-paid-in-period', 'notice: kashiwa-r7:13(2)ア kashiwa-r7:8(5)イ'],
    ['cost-forecast-on-payment-basis', 'error: kashiwa-r7:8(5)イ'],
    ['labour-insurance-not-counted', 'notice: kashiwa-r7:13(2)ア'],
    ['placement-outside-period', 'error: kashiwa-r7:13(2)イ kashiwa-r7:2'],
    ['placement-cut-to-period', 'notice: kashiwa-r7:13(2)イ kashiwa-r7:2'],
    ['placement-ends-before-it-starts', 'error: kashiwa-r7:13(2)イ'],
    ['placement-people-wrong', 'error: kashiwa-r7:13(2)イ'],
    ['evidence-number-twice', 'error: kashiwa-r7:13(2)ウ'],
    ['evidence-to-keep', 'notice: kashiwa-r7:13(2)ウ'],
    ['preparation-is-the-contractors', 'warning: kashiwa-r7:14(3)'],
    ['utilities-are-the-citys', 'warning: kashiwa-r7:14(5)'],
    ['budget-negative', 'error: kashiwa-r7:12'],
    ['budget-move-wrong', 'error: kashiwa-r7:13(2)ウ kashiwa-r7:14(1)'],
    ['budget-above-contract-sum', 'error: kashiwa-r7:12'],
    ['settled-above-contract-sum', 'warning: kashiwa-r7:12 kashiwa-r7:13(2)ア'],
  ])('in a settlement: %s', (code, expected) => {
    expect(told(expenseFinding(code, []))).toBe(expected);
  });
});
