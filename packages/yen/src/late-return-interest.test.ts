import { addDays, plainDate } from '@fukushi-kit/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Derivation,
  exact,
  explain,
  type LateInterestTerms,
  lateInterest,
  lateReturnInterest,
  needsOf,
  recheck,
  yen,
  yenOf,
} from './index.ts';

const dueOn = plainDate('2026-04-30');
const terms: LateInterestTerms = {
  rates: [
    {
      from: plainDate('2020-04-01'),
      to: plainDate('2026-04-30'),
      percent: exact('2.6'),
      source: '計算例',
      standing: 'verified',
    },
    { from: plainDate('2026-05-01'), to: null, percent: exact('2.5'), source: '計算例', standing: 'unverified' },
  ],
  rateOf: 'first-late-day',
  daysInYear: { days: 365, source: '計算例', standing: 'unverified' },
  smallSums: { unit: yen(100), source: '契約条項の例', standing: 'unverified' },
};
type Input = Parameters<typeof lateReturnInterest>[0];
const interest = (returnedOn: string, change: Partial<Input> = {}): Derivation =>
  lateReturnInterest({
    overpaid: yen(1_000_000),
    dueOn,
    returnedOn: plainDate(returnedOn),
    contractOn: plainDate('2025-04-01'),
    terms,
    under: 'act',
    ...change,
  });

describe('interest on an overpaid advance that is returned late (支払遅延防止法11条)', () => {
  test.each<[returnedOn: string, what: string, yen: number]>([
    ['2026-04-01', 'before the day of the notice', 0],
    ['2026-04-30', 'on that day', 0],
    ['2026-05-01', 'one day late, 68 and 36/73 yen: no small sum is dropped', 68],
    ['2026-05-30', '30 days late, 2,054 and 58/73 yen', 2054],
    ['2027-04-30', '365 days late', 25_000],
  ])('returned on %s (%s) it is %d yen', (returnedOn, _what, amount) => {
    expect(yenOf(interest(returnedOn))).toBe(amount);
  });

  test('less than a yen in total is dropped, because it is a claim of the city', () => {
    expect(yenOf(interest('2026-05-01', { overpaid: yen(14_599) }))).toBe(0);
    expect(yenOf(interest('2026-05-01', { overpaid: yen(14_600) }))).toBe(1);
  });

  test('the rate is that of the first late day or of the day of the contract, as the terms say', () => {
    expect(yenOf(interest('2027-04-30', { terms: { ...terms, rateOf: 'contract-day' } }))).toBe(26_000);
    const unknown = interest('2027-04-30', { terms: { ...terms, rateOf: 'contract-day' }, contractOn: null });
    expect(needsOf(unknown).map(({ cause }) => cause)).toEqual(['data']);
  });

  test('while the notice sets no day it is open, and says so; of nothing it is nothing', () => {
    const noDay = interest('2026-05-30', { dueOn: null, terms: { ...terms, rateOf: 'contract-day' } });
    expect([noDay.value, needsOf(noDay)]).toEqual([
      null,
      [{ cause: 'data', fact: 'dueOn', label: '返納告知の期限', clauses: noDay.clauses.slice(0, 2) }],
    ]);
    expect(yenOf(interest('2026-05-30', { dueOn: null, overpaid: yen(0) }))).toBe(0);
  });

  test('without terms it is not known, unless nothing is late', () => {
    expect(interest('2026-04-30', { terms: null }).value).toBe('0');
    expect(needsOf(interest('2026-05-01', { terms: null })).map(({ cause }) => cause)).toEqual(['data']);
  });

  test('the ledger names the act, or leaves it out where the contract has a rate of its own', () => {
    expect(explain(interest('2026-05-30')).split('\n')).toEqual([
      '[1] 過払額に加える利息 2,054円',
      '    算式: [2]',
      '    端数: 1円未満切捨て（債権） 2,054と58/73円 → 2,054円',
      '    根拠: 支払遅延防止法第11条、支払遅延防止法第14条、端数計算法第2条第1項',
      '[2] 過払額に加える利息（端数処理前） 2,054と58/73円',
      '    算式: [3] ÷ [7] ÷ [8]',
      '    根拠: 支払遅延防止法第11条、支払遅延防止法第14条',
      '[3] 額に率を掛けたもの 75,000,000円',
      '    算式: [4] × [5] × [6]',
      '[4] 概算払の過払額 1,000,000円',
      '    入力: 精算の結果',
      '[5] 遅延利息の率（年） 2と1/2%',
      '    入力: 計算例（未確認）',
      '    根拠: 支払遅延防止法第11条、支払遅延防止法第14条',
      '[6] 遅延日数 30日',
      '    入力: 2026-04-30 → 2026-05-30',
      '    根拠: 支払遅延防止法第11条、支払遅延防止法第14条',
      '[7] 百分率を割合に直す数 100',
      '    入力: 百分率の定義',
      '[8] 1年の日数 365日',
      '    入力: 計算例（未確認）',
    ]);
    const agreed = interest('2026-05-30', { under: 'contract' });
    expect([yenOf(agreed), agreed.clauses]).toEqual([2054, ['fraction-calculation-act:2(1)']]);
  });

  test('a negative amount is an error of the program', () => {
    expect(() => interest('2026-05-30', { overpaid: yen(-1) })).toThrow(RangeError);
  });

  test('what the city pays late bears the same interest, but for the sums that are dropped', () => {
    fc.assert(
      fc.property(fc.nat(100_000_000), fc.nat(800), (amount, days) => {
        const on = addDays(dueOn, days);
        const returned = interest(on, { overpaid: yen(amount) });
        const paid = lateInterest({ unpaid: yen(amount), dueOn, paidOn: on, contractOn: null, terms });
        const [toCity, toContractor] = [yenOf(returned) ?? -1, yenOf(paid) ?? -1];
        expect(toContractor).toBe(toCity - (toCity % 100));
        expect(recheck(returned)).toEqual([]);
      }),
    );
  });
});
