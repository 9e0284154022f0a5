import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay } from '../test/any-day.ts';
import {
  bundledHolidays,
  dueDay,
  type HolidayRule,
  isNationalHoliday,
  type PlainDate,
  plainDate,
  weekday,
} from './index.ts';

const isWeekend = (day: PlainDate): boolean => weekday(day) === 'saturday' || weekday(day) === 'sunday';
const isClosed = (day: PlainDate): boolean => isWeekend(day) || isNationalHoliday(day, bundledHolidays);

describe('a due day (期限)', () => {
  test.each<[nominal: string, rule: HolidayRule, due: string]>([
    ['2025-05-10', 'keep', '2025-05-10'],
    ['2025-05-10', 'next-open-day', '2025-05-12'],
    ['2025-05-10', 'previous-open-day', '2025-05-09'],
    ['2025-08-10', 'next-open-day', '2025-08-12'],
    ['2025-08-10', 'previous-open-day', '2025-08-08'],
    ['2026-01-10', 'next-open-day', '2026-01-13'],
    ['2026-05-02', 'next-open-day', '2026-05-07'],
    ['2025-06-10', 'next-open-day', '2025-06-10'],
    ['2025-06-10', 'previous-open-day', '2025-06-10'],
  ])('%s under %s is %s', (nominal, rule, due) => {
    expect(dueDay(plainDate(nominal), rule, isClosed)).toBe(due);
  });

  test('an office that never opens is an error, not an endless search', () => {
    expect(() => dueDay(plainDate('2025-05-10'), 'next-open-day', () => true)).toThrow(RangeError);
    expect(dueDay(plainDate('2025-05-10'), 'keep', () => true)).toBe('2025-05-10');
  });

  test('a moved day is open, lies in the direction of the rule, and passes over closed days only', () => {
    fc.assert(
      fc.property(anyDay, (nominal) => {
        const next = dueDay(nominal, 'next-open-day', isWeekend);
        const previous = dueDay(nominal, 'previous-open-day', isWeekend);
        expect(isWeekend(next) || isWeekend(previous)).toBe(false);
        expect(previous <= nominal && nominal <= next).toBe(true);
        expect(previous === nominal).toBe(!isWeekend(nominal));
        expect(dueDay(next, 'next-open-day', isWeekend)).toBe(next);
      }),
    );
  });
});
