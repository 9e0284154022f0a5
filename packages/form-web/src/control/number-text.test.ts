import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberText, readNumber } from './number-text.ts';

describe('a typed number', () => {
  test.each<[typed: string, read: number | null | undefined]>([
    ['12', 12],
    ['１２', 12],
    ['１，２３４', 1234],
    ['1,234,567', 1234567],
    ['−1', -1],
    ['－１', -1],
    ['△1,000', -1000],
    ['▲１', -1],
    [' 7 ', 7],
    ['007', 7],
    ['-0', 0],
    ['', null],
    ['　', null],
    ['1.5', undefined],
    ['十二', undefined],
    ['12人', undefined],
    ['-', undefined],
    ['9999999999999999', undefined],
  ])('%j is read as %j', (typed, read) => {
    expect(readNumber(typed)).toBe(read);
  });

  test('stands as on paper when it is left', () => {
    expect([0, 999, 1000, -1234567].map(numberText)).toEqual(['0', '999', '1,000', '-1,234,567']);
  });

  test('is read again from how it stands', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), (number) => {
        expect(readNumber(numberText(number))).toBe(number);
      }),
    );
  });
});
