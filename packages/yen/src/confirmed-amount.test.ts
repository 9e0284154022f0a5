import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyExact } from '../test/any-exact.ts';
import { compareExact, confirmedAmount, exact, exactSum, given, rounded, yen } from './index.ts';

describe('the confirmed amount (確定金額, 端数計算法2条)', () => {
  test.each<[amount: string, debt: number, claim: number]>([
    ['0', 0, 0],
    ['1/1000', 1, 0],
    ['999/1000', 1, 0],
    ['1', 1, 1],
    ['1999/1000', 1, 1],
    ['2', 2, 2],
    ['42009/2', 21004, 21004],
    ['30780000/31', 992903, 992903],
  ])('%s yen is a debt of %d and a claim of %d', (amount, debt, claim) => {
    expect(confirmedAmount(exact(amount), 'public-debt')).toBe(debt);
    expect(confirmedAmount(exact(amount), 'public-claim')).toBe(claim);
  });

  test('a negative amount is an error of the program: what is returned is a claim of its own', () => {
    expect(() => confirmedAmount(exact(-1), 'public-claim')).toThrow(RangeError);
    expect(() => confirmedAmount(exact('90071992547409920'), 'public-debt')).toThrow(RangeError);
  });

  test.each<[amount: string, halfUp: string, belowHundred: string]>([
    ['0', '0', '0'],
    ['1/2', '1', '0'],
    ['499/1000', '0', '0'],
    ['99999/1000', '100', '0'],
    ['100', '100', '100'],
    ['2499/10', '250', '200'],
  ])(
    '%s yen is %s by an agreed 四捨五入, and %s when what is under 100 yen is dropped',
    (amount, halfUp, belowHundred) => {
      const of = given({ label: '額', unit: 'yen', value: exact(amount), source: '計算例' });
      expect(rounded({ label: '額', of, rounding: { rule: 'half-up' } }).value).toBe(halfUp);
      const dropped = { rule: 'drop-below', unit: yen(100), source: '契約書', standing: 'verified' } as const;
      expect(rounded({ label: '額', of, rounding: dropped }).value).toBe(belowHundred);
    },
  );

  test('a city never gains or loses a whole yen by it, save the debt under 1 yen', () => {
    fc.assert(
      fc.property(anyExact, (amount) => {
        const debt = exact(confirmedAmount(amount, 'public-debt'));
        const claim = exact(confirmedAmount(amount, 'public-claim'));
        expect(compareExact(claim, amount)).toBeLessThanOrEqual(0);
        expect(compareExact(amount, exactSum([claim, exact(1)]))).toBe(-1);
        expect(debt === claim || (debt === '1' && claim === '0' && amount !== '0')).toBe(true);
      }),
    );
  });

  test('rounding once at the end is not the sum of rounded lines', () => {
    const third = exact('100/3');
    expect(confirmedAmount(exactSum([third, third, third]), 'public-debt')).toBe(100);
    expect(3 * confirmedAmount(third, 'public-debt')).toBe(99);
  });
});
