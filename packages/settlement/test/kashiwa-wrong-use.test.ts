import { plainDate } from '@fukushi-kit/calendar';
import { yen } from '@fukushi-kit/yen';
import { describe, expect, test } from 'vitest';
import { messages, type SettlementInput, settle } from '../src/index.ts';
import { cost, input, pay, placement, refusals } from './kashiwa.ts';

describe('wrong use', () => {
  test.each<[what: string, change: Partial<SettlementInput>, refusals: readonly (readonly unknown[])[]]>([
    ['a negative contract sum', { contractSum: yen(-1), advances: [] }, [['contract-sum-negative', 'contractSum']]],
    [
      'a negative advance',
      { advances: [{ on: plainDate('2025-04-30'), amount: yen(-1) }] },
      [['advance-negative', 'advances', 0, 'amount']],
    ],
    ['advances above the contract sum', { contractSum: yen(29999999) }, [['advance-above-contract-sum', 'advances']]],
    [
      'three advances',
      { advances: [1, 2, 3].map((amount) => ({ on: plainDate('2025-04-30'), amount: yen(amount) })) },
      [['advances-not-two', 'advances']],
    ],
    [
      'a negative salary',
      { fullTime: [pay(), pay({ amount: yen(-1) })] },
      [['cost-negative', 'fullTime', 1, 'amount']],
    ],
    [
      'a negative rate',
      { partTime: [placement({ monthlyRate: yen(-1) })] },
      [['cost-negative', 'partTime', 0, 'monthlyRate']],
    ],
    [
      'half a person',
      { partTime: [placement({ people: 0.5 })] },
      [['placement-people-wrong', 'partTime', 0, 'people']],
    ],
    [
      'fewer than nobody',
      { partTime: [placement({ people: -1 })] },
      [['placement-people-wrong', 'partTime', 0, 'people']],
    ],
    [
      'a placement that ends before it starts',
      { partTime: [placement({ to: plainDate('2025-10-15') })] },
      [['placement-ends-before-it-starts', 'partTime', 0, 'to']],
    ],
    [
      'a placement before the period',
      { partTime: [placement({ from: plainDate('2025-03-01'), to: plainDate('2025-03-31') })] },
      [['placement-outside-period', 'partTime', 0, 'from']],
    ],
    [
      'a placement after the period',
      { partTime: [placement({ from: plainDate('2026-04-01'), to: plainDate('2026-04-30') })] },
      [['placement-outside-period', 'partTime', 0, 'from']],
    ],
    [
      'a cost before the period',
      { other: [cost({ on: plainDate('2025-03-31') })] },
      [['cost-outside-period', 'other', 0, 'on']],
    ],
    [
      'a cost after the period',
      { other: [cost({ on: plainDate('2026-04-01') })] },
      [['cost-outside-period', 'other', 0, 'on']],
    ],
    ['a negative cost', { other: [cost({ amount: yen(-1) })] }, [['cost-negative', 'other', 0, 'amount']]],
    [
      'an evidence number twice',
      { other: [cost(), cost({ title: '通信費' })] },
      [['evidence-number-twice', 'other', 1, 'evidence']],
    ],
    [
      'an evidence number of preparation again',
      { other: [cost({ nature: 'preparation' }), cost()] },
      [['evidence-number-twice', 'other', 1, 'evidence']],
    ],
    [
      'budgets that are wrong',
      {
        budgets: {
          amounts: { 'full-time': yen(30000001), 'part-time': yen(-1), other: yen(10) },
          moves: [
            { from: 'other', to: 'other', amount: yen(1), approvedOn: null },
            { from: 'other', to: 'full-time', amount: yen(11), approvedOn: null },
            { from: 'other', to: 'full-time', amount: yen(-1), approvedOn: null },
            { from: 'other', to: 'full-time', amount: yen(10), approvedOn: null },
          ],
        },
      },
      [
        ['budget-negative', 'budgets', 'amounts', 'part-time'],
        ['budget-above-contract-sum', 'budgets', 'amounts'],
        ['budget-move-wrong', 'budgets', 'moves', 0],
        ['budget-move-wrong', 'budgets', 'moves', 1],
        ['budget-move-wrong', 'budgets', 'moves', 2],
      ],
    ],
  ])('%s is refused at its place', (_what, change, expected) => {
    expect(refusals(change)).toEqual(expected);
    const answer = settle(input(change));
    expect(
      !answer.ok &&
        answer.findings.every(
          ({ code, clauses }) => code in messages && clauses?.[0]?.startsWith('kashiwa-r7:1') === true,
        ),
    ).toBe(true);
  });

  test('a placement wholly outside the period is not cut as well', () => {
    const outside = placement({ from: plainDate('2026-04-01'), to: plainDate('2026-04-30') });
    const answer = settle(input({ partTime: [outside] }));
    expect(answer.ok ? [] : answer.findings.map(({ code }) => code)).toEqual(['placement-outside-period']);
  });

  test('a contract of nothing without advances is no wrong use', () => {
    expect(refusals({ contractSum: yen(0), advances: [] })).toEqual([]);
  });

  test('the first and the last day of the period are inside, and all faults are told at once', () => {
    const edges = [
      cost({ on: plainDate('2025-04-01'), evidence: '1' }),
      cost({ on: plainDate('2026-03-31'), evidence: '2' }),
    ];
    expect(refusals({ other: edges })).toEqual([]);
    expect(
      refusals({ fullTime: [pay({ amount: yen(-1) })], other: [cost({ amount: yen(-1) }), cost()] }).map(
        ([code]) => code,
      ),
    ).toEqual(['cost-negative', 'cost-negative', 'evidence-number-twice']);
  });
});
