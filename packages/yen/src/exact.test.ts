import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyExact } from '../test/any-exact.ts';
import {
  compareExact,
  type Exact,
  exact,
  exactDifference,
  exactProduct,
  exactQuotient,
  exactSum,
  isExact,
  isYen,
  yen,
} from './index.ts';

describe('whole yen (円)', () => {
  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -(2 ** 53)])('%s is no amount of yen', (amount) => {
    expect(isYen(amount)).toBe(false);
    expect(() => yen(amount)).toThrow(RangeError);
  });

  test('the greatest safe integer still is one, and what is returned may be negative', () => {
    expect(yen(Number.MAX_SAFE_INTEGER)).toBe(2 ** 53 - 1);
    expect(yen(-1499877)).toBe(-1499877);
    expect([isYen('1'), isYen(null), isYen(1n)]).toEqual([false, false, false]);
  });
});

describe('an exact number', () => {
  test.each<[written: number | string, value: string]>([
    [0, '0'],
    [-0, '0'],
    ['-0', '0'],
    ['007', '7'],
    ['2/4', '1/2'],
    ['-10/5', '-2'],
    ['0.10', '1/10'],
    ['9007199254740993', '9007199254740993'],
    ['1/9007199254740993', '1/9007199254740993'],
  ])('%s is %s', (written, value) => {
    expect(exact(written)).toBe(value);
    expect(isExact(value)).toBe(true);
  });

  test.each([0.1, Number.NaN, 2 ** 53, '', '1/0', '1/00', '1,000', '1e3', '0.(3)', '1 1/2', ' 1', '+1', '１', '1/-2'])(
    '%j is refused',
    (written) => {
      expect(() => exact(written)).toThrow(RangeError);
    },
  );

  test('only its one way of writing counts as exact', () => {
    expect(['2/4', '1.5', '01', '5/1', 7, null].map(isExact)).toEqual([false, false, false, false, false, false]);
  });

  test('a tenth added ten times is one, which binary fractions miss', () => {
    expect(exactSum(new Array<Exact>(10).fill(exact('0.1')))).toBe('1');
    expect(exactSum([])).toBe('0');
    expect(exactProduct([])).toBe('1');
    expect(exactDifference(exact(10), exact(3), exact(4))).toBe('3');
    expect(exactQuotient(exact(100), exact(3), exact(7))).toBe('100/21');
    expect(() => exactQuotient(exact(1), exact(2), exact(0))).toThrow(RangeError);
  });

  test('sums do not depend on their order, and sums and products can be undone', () => {
    fc.assert(
      fc.property(fc.array(anyExact, { maxLength: 8 }), anyExact, (terms, one) => {
        expect(exactSum([...terms].reverse())).toBe(exactSum(terms));
        expect(exactDifference(exactSum([...terms, one]), one)).toBe(exactSum(terms));
        const factor = exactSum([one, exact(1)]);
        expect(exactQuotient(exactProduct([exactSum(terms), factor]), factor)).toBe(exactSum(terms));
        expect(compareExact(one, factor)).toBe(-1);
        expect(compareExact(factor, one)).toBe(1);
        expect(compareExact(one, one)).toBe(0);
      }),
    );
  });
});
