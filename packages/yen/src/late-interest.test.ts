import { addDays, plainDate } from '@fukushi-kit/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Derivation, exact, explain, type LateInterestTerms, lateInterest, needsOf, yen, yenOf } from './index.ts';

const dueOn = plainDate('2026-04-10');
const terms: LateInterestTerms = {
  rates: [
    {
      from: plainDate('2020-04-01'),
      to: plainDate('2021-03-31'),
      percent: exact('2.6'),
      source: '告示',
      standing: 'unverified',
    },
    { from: plainDate('2021-04-01'), to: null, percent: exact('2.5'), source: '告示', standing: 'unverified' },
  ],
  rateOf: 'first-late-day',
  daysInYear: { days: 365, source: '契約書', standing: 'verified' },
  smallSums: { unit: yen(100), source: '契約条項の例', standing: 'unverified' },
};
const interest = (paidOn: string, change: Partial<LateInterestTerms> = {}, unpaid = 1_000_000): Derivation =>
  lateInterest({
    unpaid: yen(unpaid),
    dueOn,
    paidOn: plainDate(paidOn),
    contractOn: plainDate('2021-03-31'),
    terms: { ...terms, ...change },
  });

describe('late interest (遅延利息, 支払遅延防止法8条)', () => {
  test.each<[paidOn: string, days: string, paid: number]>([
    ['2026-04-01', 'before the due day', 0],
    ['2026-04-10', 'on the due day', 0],
    ['2026-04-11', 'one day late, 68 yen', 0],
    ['2026-04-12', 'two days late, 136 yen', 100],
    ['2026-05-10', '30 days late, 2,054 yen', 2000],
    ['2027-04-10', '365 days late', 25000],
  ])('paid on %s (%s) it is %d yen', (paidOn, _days, paid) => {
    expect(yenOf(interest(paidOn))).toBe(paid);
  });

  test('the rate is that of the first late day or of the day of the contract, as the terms say', () => {
    expect(yenOf(interest('2027-04-10', { rateOf: 'contract-day' }))).toBe(26000);
    const unknownDay = lateInterest({
      unpaid: yen(1),
      dueOn,
      paidOn: addDays(dueOn, 1),
      contractOn: null,
      terms: { ...terms, rateOf: 'contract-day' },
    });
    expect(unknownDay.value).toBe(null);
    expect(needsOf(unknownDay).map(({ cause }) => cause)).toEqual(['data']);
  });

  test('where only the fraction of a yen is dropped, small sums are paid', () => {
    const smallSums = { ...terms.smallSums, unit: yen(1) };
    expect(yenOf(interest('2026-04-11', { smallSums }))).toBe(68);
  });

  test('without terms it is not known, unless nothing is late', () => {
    const without = (paidOn: string): Derivation =>
      lateInterest({ unpaid: yen(1000), dueOn, paidOn: plainDate(paidOn), contractOn: null, terms: null });
    expect(without('2026-04-10').value).toBe('0');
    expect(without('2026-04-11').value).toBe(null);
    expect(needsOf(without('2026-04-11'))).toHaveLength(1);
  });

  test('what is unverified is told in the ledger', () => {
    const ledger = explain(interest('2026-05-10'));
    expect(ledger).toContain('入力: 告示（未確認）');
    expect(ledger).toContain('端数: 100円未満切捨て（契約条項の例（未確認）） 2,054と58/73円 → 2,000円');
    expect(ledger).toContain('根拠: 支払遅延防止法第8条第1項');
  });

  test('a negative amount is an error of the program', () => {
    expect(() => interest('2026-05-10', {}, -1)).toThrow(RangeError);
  });

  test('it never falls as days or the amount grow', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(400), fc.nat(100_000_000), fc.nat(100_000_000), (days, more, unpaid, extra) => {
        const at = (late: number, amount: number): number => yenOf(interest(addDays(dueOn, late), {}, amount)) ?? -1;
        expect(at(days + more, unpaid)).toBeGreaterThanOrEqual(at(days, unpaid));
        expect(at(days, unpaid + extra)).toBeGreaterThanOrEqual(at(days, unpaid));
      }),
    );
  });
});
