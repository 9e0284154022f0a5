import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay } from '../test/any-day.ts';
import { addDays, daysBetween, isPlainDate, plainDate, weekday } from './index.ts';

const FIRST = plainDate('1873-01-01');

describe('a calendar day (暦日)', () => {
  test.each<[text: unknown, real: boolean]>([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2025-04-31', false],
    ['2025-00-10', false],
    ['2025-13-01', false],
    ['2025-06-00', false],
    ['1873-01-01', true],
    ['1872-12-31', false],
    ['9999-12-31', true],
    ['2025-6-1', false],
    ['2025-06-01T00:00', false],
    ['２０２５-06-01', false],
    [' 2025-06-01', false],
    ['2025-06-01\n', false],
    [20250601, false],
    [null, false],
  ])('%j is a day that exists: %s', (text, real) => {
    expect(isPlainDate(text)).toBe(real);
  });

  test('a text that is no day is refused without repeating it', () => {
    expect(() => plainDate('1940-02-30')).toThrow(RangeError);
    expect(() => plainDate('1940-02-30')).not.toThrow(/1940-02-30/);
  });

  test('the range has ends and is not left in silence', () => {
    expect(() => addDays(FIRST, -1)).toThrow(RangeError);
    expect(() => addDays(plainDate('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(FIRST, 0.5)).toThrow(RangeError);
  });

  test.each<[day: string, name: string]>([
    ['2025-05-10', 'saturday'],
    ['2025-08-10', 'sunday'],
    ['2026-01-10', 'saturday'],
    ['2026-11-22', 'sunday'],
    ['2024-02-29', 'thursday'],
    ['1873-01-01', 'wednesday'],
  ])('%s is a %s', (day, name) => {
    expect(weekday(plainDate(day))).toBe(name);
  });

  test('adding days and counting them are inverse to each other', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 40_000 }), (day, days) => {
        const later = addDays(day, days);
        expect(daysBetween(day, later)).toBe(days);
        expect(addDays(later, -days)).toBe(day);
        expect(later >= day).toBe(true);
      }),
    );
  });

  test('the weekday comes round every seven days and not before', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 6 }), (day, days) => {
        expect(weekday(addDays(day, 7))).toBe(weekday(day));
        expect(weekday(addDays(day, days))).not.toBe(weekday(day));
      }),
    );
  });
});
