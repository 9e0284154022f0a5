import { plainDate } from '@fukushi-kit/calendar';
import { doubt } from '@fukushi-kit/clause';
import { exact, explain, readingsOf, recheck, yen, yenOf } from '@fukushi-kit/yen';
import { describe, expect, test } from 'vitest';
import { chosen, cost, doubtsOf, input, pay, placement, settled } from '../../test/kashiwa.ts';
import { type BudgetMove, type CostItem, type ItemBudgets, type SettlementReadings, settle } from '../index.ts';

describe('items, tax and rounding, which the specification leaves open', () => {
  const budgets = (change: Partial<ItemBudgets> = {}): ItemBudgets => ({
    amounts: { 'full-time': yen(200000), 'part-time': yen(0), other: yen(100000) },
    moves: [
      { from: 'other', to: 'full-time', amount: yen(50000), approvedOn: plainDate('2025-12-01') },
      { from: 'other', to: 'full-time', amount: yen(20000), approvedOn: null },
    ],
    ...change,
  });
  const costs = { fullTime: [pay()], other: [cost()] };

  test.each<[rule: SettlementReadings['betweenItems'], known: ItemBudgets | null, total: number | null]>([
    ['free', budgets(), 310000],
    ['free', null, 310000],
    ['approved-moves', budgets(), 260000],
    ['none', budgets(), 210000],
    ['none', null, null],
    [null, budgets(), null],
    [null, null, null],
    [
      null,
      budgets({ amounts: { 'full-time': yen(300000), 'part-time': yen(0), other: yen(10000) }, moves: [] }),
      310000,
    ],
  ])('an item beyond its budget, %s', (betweenItems, known, total) => {
    const one = settled({ ...costs, budgets: known, readings: { ...chosen, betweenItems } });
    expect(yenOf(one.total)).toBe(total);
    expect(yenOf(one.costs['full-time'])).toBe(300000);
    expect(doubtsOf(one.total)).toEqual(total === null ? ['kashiwa-r7:13(2)/unlisted-items'] : []);
    expect(recheck(one.difference)).toEqual([]);
  });

  test('while both the cost and the rule of items are open, both are asked for, also beside a budget', () => {
    const open = { partTime: [placement()], budgets: budgets() };
    const one = settled({ ...open, readings: { ...chosen, partMonth: null, betweenItems: null } });
    expect(doubtsOf(one.settled['part-time'])).toEqual([
      'kashiwa-r7:13(2)イ/part-month',
      'kashiwa-r7:13(2)/unlisted-items',
    ]);
    expect(one.settled['part-time'].how).toBe('least');
  });

  test('moved money is taken from the item that gives it', () => {
    const moves = [
      { from: 'other', to: 'full-time', amount: yen(95000), approvedOn: plainDate('2025-12-01') },
    ] as const;
    const one = settled({
      ...costs,
      budgets: budgets({ moves }),
      readings: { ...chosen, betweenItems: 'approved-moves' },
    });
    expect([one.settled['full-time'], one.settled.other].map(yenOf)).toEqual([295000, 5000]);
  });

  const move = (from: CostItem, to: CostItem, amount: number, approvedOn: string | null): BudgetMove => ({
    from,
    to,
    amount: yen(amount),
    approvedOn: approvedOn === null ? null : plainDate(approvedOn),
  });

  test.each<[what: string, moves: readonly BudgetMove[], wrong: readonly number[]]>([
    ['all of an item', [move('other', 'full-time', 100000, '2025-12-01')], []],
    ['a yen more', [move('other', 'full-time', 100001, '2025-12-01')], [0]],
    [
      'all of it in two',
      [move('other', 'full-time', 60000, '2025-12-01'), move('other', 'part-time', 40000, '2025-12-02')],
      [],
    ],
    [
      'more than it in two',
      [move('other', 'full-time', 60000, '2025-12-01'), move('other', 'part-time', 60000, '2025-12-02')],
      [1],
    ],
    [
      'more than it in two, the later approved first',
      [move('other', 'full-time', 60000, '2025-12-02'), move('other', 'part-time', 60000, '2025-12-01')],
      [0],
    ],
    [
      'what came in before',
      [move('other', 'part-time', 60000, '2025-12-01'), move('part-time', 'full-time', 60000, '2025-12-02')],
      [],
    ],
    [
      'what comes in only later',
      [move('part-time', 'full-time', 60000, '2025-12-01'), move('other', 'part-time', 60000, '2025-12-02')],
      [0],
    ],
    ['what waits for approval', [move('other', 'full-time', 60000, null), move('other', 'full-time', 60000, null)], []],
    [
      'what waits for approval beside what was approved',
      [move('other', 'full-time', 60000, null), move('other', 'part-time', 60000, '2025-12-01')],
      [0],
    ],
    ['to the same item', [move('other', 'other', 1, '2025-12-01')], [0]],
    ['less than nothing', [move('other', 'full-time', -1, '2025-12-01')], [0]],
  ])('of the budget of an item %s is moved', (_, moves, wrong) => {
    const answer = settle({
      ...input(costs),
      budgets: budgets({ moves }),
      readings: { ...chosen, betweenItems: 'approved-moves' },
    });
    const found = answer.ok ? [] : answer.findings;
    expect(found.map(({ code, path }) => [code, path])).toEqual(
      wrong.map((index) => ['budget-move-wrong', ['budgets', 'moves', index]]),
    );
  });

  test('tax is not added, added by item, or open', () => {
    const rates = {
      standard: [
        { from: plainDate('2019-10-01'), to: null, percent: exact(10), source: '計算例', standing: 'verified' },
      ],
      reduced: [],
    } as const;
    const categories = { 'full-time': 'standard', 'part-time': 'out-of-scope', other: 'exempt' } as const;
    const added = { how: 'added', categories, rates, on: plainDate('2026-03-31') } as const;
    expect(yenOf(settled({ ...costs, tax: added }).confirmed)).toBe(340000);
    expect(settled({ ...costs, tax: { ...added, categories: { ...categories, other: null } } }).confirmed.value).toBe(
      null,
    );
    const open = settled({ ...costs, tax: null });
    expect([open.confirmed.value, doubtsOf(open.confirmed)]).toEqual([null, ['kashiwa-r7:13(2)/unlisted-items']]);
    expect(yenOf(open.costs['full-time'])).toBe(300000);
  });

  test.each<[reading: SettlementReadings['fraction'], confirmed: number | null]>([
    ['down', 992903],
    ['half-up', 992903],
    [null, null],
  ])('992,903 and 7/31 yen under %s', (fraction, confirmed) => {
    const one = settled({ partTime: [placement()], readings: { ...chosen, fraction } });
    expect(yenOf(one.confirmed)).toBe(confirmed);
    expect(doubtsOf(one.confirmed)).toEqual(confirmed === null ? ['kashiwa-r7:13(2)イ/rate-and-rounding'] : []);
  });

  test('half a yen is where the readings differ, and a whole sum needs none', () => {
    const half = placement({
      monthlyRate: yen(1),
      from: plainDate('2026-02-01'),
      to: plainDate('2026-02-14'),
      people: 3,
    });
    const under = (fraction: SettlementReadings['fraction']): number | null =>
      yenOf(settled({ partTime: [half], readings: { ...chosen, fraction } }).confirmed);
    expect([under('down'), under('half-up')]).toEqual([1, 2]);
    expect(yenOf(settled({ ...costs, readings: { ...chosen, fraction: null } }).confirmed)).toBe(310000);
  });

  test('it is rounded once: the exact lines together, not each line', () => {
    const third = placement({ monthlyRate: yen(100000), from: plainDate('2025-06-10'), to: plainDate('2025-06-19') });
    const together = settled({ partTime: [third, third, third] });
    const alone = settled({ partTime: [third] });
    expect([yenOf(together.confirmed), yenOf(alone.confirmed)]).toEqual([100000, 33333]);
    expect(explain(together.difference).match(/端数:/g)).toHaveLength(1);
  });

  test('what rests on a reading names a reading of its doubt', () => {
    const one = settled({
      ...costs,
      partTime: [placement()],
      budgets: budgets(),
      readings: { ...chosen, betweenItems: 'none' },
    });
    const used = readingsOf(one.difference);
    expect(used.map((each) => each.doubt)).toEqual([
      'kashiwa-r7:13(2)/contract-sum',
      'kashiwa-r7:13(2)イ/rate-and-rounding',
      'kashiwa-r7:13(2)/unlisted-items',
      'kashiwa-r7:13(2)イ/part-month',
    ]);
    expect(used.every(({ doubt: id, reading }) => doubt(id).readings.some((each) => each.id === reading))).toBe(true);
  });
});
