import { bundledHolidays, isNationalHoliday, plainDate, weekday } from '@fukushi-kit/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLUMNS, knowsHolidays, monthDays } from '../../src/figure/month-calendar/month-days.ts';
import { months } from './arbitrary-figures.ts';

describe('the days of a month', () => {
  test.each<[month: string, first: string, weeks: number]>([
    ['2026-02', 'sunday', 4],
    ['2025-06', 'sunday', 5],
    ['2025-11', 'saturday', 6],
    ['2025-08', 'friday', 6],
  ])('%s begins on a %s and takes %i weeks', (month, first, weeks) => {
    const days = monthDays(month);
    expect(COLUMNS[days[0]?.column ?? 0]).toBe(first);
    expect((days.at(-1)?.week ?? 0) + 1).toBe(weeks);
  });

  test('stand each in a place of its own, under its weekday, with its holiday', () => {
    fc.assert(
      fc.property(months, ({ month }) => {
        const days = monthDays(month ?? '');
        expect(new Set(days.map(({ week, column }) => `${week} ${column}`)).size).toBe(days.length);
        for (const { day, column, number, holiday } of days) {
          expect(COLUMNS[column]).toBe(weekday(day));
          expect(Number(day.slice(8))).toBe(number);
          expect(holiday !== null).toBe(isNationalHoliday(plainDate(day), bundledHolidays));
        }
      }),
    );
  });

  test('name substitute holidays and days between two', () => {
    const named = (month: string) => monthDays(month).flatMap(({ number, holiday }) => (holiday ? [number] : []));
    expect(named('2025-11')).toEqual([3, 23, 24]);
    expect(named('2026-09')).toEqual([21, 22, 23]);
  });

  test('have no holidays in a year of which they are not known', () => {
    expect([knowsHolidays('1950-11'), knowsHolidays('2025-11')]).toEqual([false, true]);
    expect(monthDays('1950-11').every(({ holiday }) => holiday === null)).toBe(true);
  });

  test('are none for what is no month', () => {
    expect(monthDays('2025-13')).toEqual([]);
  });
});
