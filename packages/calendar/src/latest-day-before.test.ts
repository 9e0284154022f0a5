import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay } from '../test/any-day.ts';
import { caseFile } from '../test/case-file.ts';
import { addDays, latestDayBefore, plainDate } from './index.ts';

const cases = caseFile<'day' | 'latestByCorrespondingDay' | 'latestWithWholeMonthBetween'>('backward-terms.csv');

describe('a month or more before (１ヶ月以上前)', () => {
  test.each(cases)('before $day: $latestByCorrespondingDay or $latestWithWholeMonthBetween', (row) => {
    const day = plainDate(row.day);
    expect(latestDayBefore(day, { months: 1 }, 'corresponding-day')).toBe(row.latestByCorrespondingDay);
    expect(latestDayBefore(day, { months: 1 }, 'whole-period-between')).toBe(row.latestWithWholeMonthBetween);
  });

  test('days are counted back too: seven days before the 8th is the 1st', () => {
    expect(latestDayBefore(plainDate('2025-10-08'), { days: 7 }, 'corresponding-day')).toBe('2025-10-01');
  });

  test('no length, no answer', () => {
    expect(() => latestDayBefore(plainDate('2025-10-01'), { months: 0 }, 'corresponding-day')).toThrow(RangeError);
  });

  test('the stricter reading is always one day earlier, and a later day never asks for an earlier one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 24 }), (day, months) => {
        fc.pre(day > '1876');
        const loose = latestDayBefore(day, { months }, 'corresponding-day');
        expect(addDays(latestDayBefore(day, { months }, 'whole-period-between'), 1)).toBe(loose);
        expect(loose < day).toBe(true);
        expect(latestDayBefore(addDays(day, 1), { months }, 'corresponding-day') >= loose).toBe(true);
      }),
    );
  });
});
