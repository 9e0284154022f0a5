import { yearMonth } from '@fukushi-kit/calendar';
import { expect, test } from 'vitest';
import { weeksOfMonth } from './weeks-of-month.ts';

test.each<[month: string, weeks: number, firstColumn: number, days: number]>([
  ['2026-02', 4, 0, 28],
  ['2025-07', 5, 2, 31],
  ['2026-05', 6, 5, 31],
  ['2024-02', 5, 4, 29],
])('%s has %i weeks, begins in column %i and has %i days', (month, count, column, days) => {
  const weeks = weeksOfMonth(yearMonth(month));
  expect(weeks.length).toBe(count);
  expect(weeks.map((week) => week.length)).toEqual(Array.from({ length: count }, () => 7));
  expect(weeks[0]?.findIndex((day) => day !== null)).toBe(column);
  const all = weeks.flat().filter((day) => day !== null);
  expect(all).toEqual(Array.from({ length: days }, (_, day) => `${month}-${String(day + 1).padStart(2, '0')}`));
});
