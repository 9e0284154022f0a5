import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyExact, anyYen } from '../test/any-exact.ts';
import { caseFile } from '../test/case-file.ts';
import { allocate, exact, exactSum, instalments, type RestGoesTo, yen } from './index.ts';

const added = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);

describe('instalments (分割, 端数計算法3条)', () => {
  const cases = caseFile<'amount' | 'parts' | 'instalments'>('instalments.csv').map(
    (row) => [Number(row.amount), Number(row.parts), row.instalments] as const,
  );

  test('every case of the file is here', () => {
    expect(cases).toHaveLength(5);
  });

  test.each(cases)('%d yen in %d is %s', (amount, parts, expected) => {
    expect(instalments(yen(amount), parts).join(' ')).toBe(expected);
  });

  test('by shares, every fraction goes to the first, also those of the others together', () => {
    expect(instalments(yen(10), [exact(1), exact(1), exact(1)])).toEqual([4, 3, 3]);
    expect(instalments(yen(11), [exact(1), exact(1), exact(1)])).toEqual([5, 3, 3]);
    expect(instalments(yen(30000000), [exact('0.6'), exact('0.4')])).toEqual([18000000, 12000000]);
    expect(instalments(yen(0), 2)).toEqual([0, 0]);
  });

  test.each([0, -1, 1.5, Number.NaN])('%s instalments are an error of the program', (parts) => {
    expect(() => instalments(yen(100), parts)).toThrow(/^The number of instalments is a whole number from 1/);
  });

  test('equal instalments add up, and only the first differs from the others', () => {
    fc.assert(
      fc.property(anyYen, fc.integer({ min: 1, max: 24 }), (amount, count) => {
        const [first = 0, ...others] = instalments(amount, count);
        expect(added([first, ...others])).toBe(amount);
        expect(others.every((part) => part === Math.floor(amount / count))).toBe(true);
        expect(first - Math.floor(amount / count)).toBeLessThan(count);
      }),
    );
  });
});

describe('allocation', () => {
  test('the largest fractions cut off take the rest, the earlier first among equals', () => {
    const weights = [exact('1/2'), exact('1/3'), exact('1/6')];
    expect(allocate(yen(100), weights, 'largest-remainder')).toEqual([50, 33, 17]);
    expect(allocate(yen(100), weights, 'first')).toEqual([51, 33, 16]);
    expect(allocate(yen(2), [exact(1), exact(1), exact(1)], 'largest-remainder')).toEqual([1, 1, 0]);
    expect(allocate(yen(7), [exact(0), exact(1)], 'first')).toEqual([0, 7]);
  });

  test.each<[amount: number, weights: readonly number[]]>([
    [-1, [1]],
    [100, []],
    [100, [0, 0]],
    [100, [1, -1, 2]],
  ])('%d by %j is an error of the program', (amount, weights) => {
    expect(() => allocate(yen(amount), weights.map(exact), 'first')).toThrow(RangeError);
  });

  test('the parts always add up, and by the largest remainder each is within a yen of its share', () => {
    const anyRest = fc.constantFrom<RestGoesTo>('largest-remainder', 'first');
    fc.assert(
      fc.property(anyYen, fc.array(anyExact, { minLength: 1, maxLength: 9 }), anyRest, (amount, weights, rest) => {
        fc.pre(exactSum(weights) !== '0');
        const parts = allocate(amount, weights, rest);
        expect(added(parts)).toBe(amount);
        expect(parts.every((part) => part >= 0)).toBe(true);
        const doubled = allocate(
          amount,
          weights.map((weight) => exactSum([weight, weight])),
          rest,
        );
        expect(doubled).toEqual(parts);
      }),
    );
  });
});
