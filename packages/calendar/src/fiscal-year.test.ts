import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay } from '../test/any-day.ts';
import { fiscalYear, fiscalYearDays, plainDate } from './index.ts';

describe('a fiscal year (会計年度)', () => {
  test.each<[day: string, year: number]>([
    ['2025-03-31', 2024],
    ['2025-04-01', 2025],
    ['2025-12-31', 2025],
    ['2026-01-01', 2025],
    ['2026-03-10', 2025],
    ['2026-03-31', 2025],
    ['2026-04-01', 2026],
  ])('%s lies in that of %i', (day, year) => {
    expect(fiscalYear(plainDate(day))).toBe(year);
  });

  test('a day lies between the ends of its own fiscal year', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        fc.pre(day >= '1873-04-01');
        const { from, to } = fiscalYearDays(fiscalYear(day));
        expect(from <= day && day <= to).toBe(true);
      }),
    );
  });

  test('a year that is none is an error of the program', () => {
    expect(() => fiscalYearDays(7)).toThrow(RangeError);
    expect(() => fiscalYearDays(2025.5)).toThrow(RangeError);
  });
});
