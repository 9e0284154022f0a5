import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dayOfMonth,
  firstDay,
  isYearMonth,
  lastDay,
  monthsBetween,
  nextMonth,
  plainDate,
  yearMonth,
  yearMonthOf,
} from './index.ts';

describe('a month of a year (年月)', () => {
  test.each<[text: unknown, real: boolean]>([
    ['2025-06', true],
    ['2025-00', false],
    ['2025-13', false],
    ['2025-6', false],
    ['1872-12', false],
    ['1873-01', true],
    [202506, false],
  ])('%j is a month: %s', (text, real) => {
    expect(isYearMonth(text)).toBe(real);
  });

  test.each<[month: string, last: string]>([
    ['2024-02', '2024-02-29'],
    ['2025-02', '2025-02-28'],
    ['1900-02', '1900-02-28'],
    ['2025-04', '2025-04-30'],
    ['2025-12', '2025-12-31'],
  ])('the last day of %s is %s', (month, last) => {
    expect(lastDay(yearMonth(month))).toBe(last);
  });

  test('a day that the month does not have is an error, never another day', () => {
    expect(() => dayOfMonth(yearMonth('2025-02'), 29)).toThrow(RangeError);
    expect(() => dayOfMonth(yearMonth('2025-02'), 0)).toThrow(RangeError);
    expect(() => dayOfMonth(yearMonth('2025-02'), 1.5)).toThrow(RangeError);
  });

  test('the last day of the calendar has no month after it', () => {
    expect(() => nextMonth(yearMonth('9999-12'))).toThrow(RangeError);
    expect(yearMonthOf(plainDate('9999-12-31'))).toBe('9999-12');
  });

  test.each([
    ['2025-11', '2026-02', ['2025-11', '2025-12', '2026-01', '2026-02']],
    ['2025-11', '2025-11', ['2025-11']],
    ['2025-11', '2025-10', []],
    ['9999-11', '9999-12', ['9999-11', '9999-12']],
  ])('from %s to %s there are %j', (first, last, months) => {
    expect(monthsBetween(yearMonth(first), yearMonth(last))).toEqual(months);
  });

  test('months follow each other without a gap', () => {
    const anyMonth = fc
      .tuple(fc.integer({ min: 1873, max: 2100 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => yearMonth(`${year}-${String(month).padStart(2, '0')}`));
    fc.assert(
      fc.property(anyMonth, (month) => {
        expect(addDays(lastDay(month), 1)).toBe(firstDay(nextMonth(month)));
        expect(yearMonthOf(firstDay(month))).toBe(month);
      }),
    );
  });
});
