import { plainDate } from '@fukushi-kit/calendar';
import { describe, expect, test } from 'vitest';
import { laterDay, monthsLater } from './later-day.ts';

describe('a term that was agreed on', () => {
  test.each([
    ['2025-06-30', 0, '2025-06-30'],
    ['2024-02-28', 2, '2024-03-01'],
    ['9999-12-30', 1, '9999-12-31'],
    ['9999-12-30', 2, '9999-12-31'],
    ['2025-06-30', 100_000_000, '9999-12-31'],
  ])('from %s lasts %i days, to %s', (day, days, last) => {
    expect(laterDay(plainDate(day), days)).toBe(last);
  });

  test.each([
    ['2025-06-30', 0, 'excluded', '2025-06-30'],
    ['2025-01-30', 1, 'excluded', '2025-02-28'],
    ['2025-04-01', 12, 'included', '2026-03-31'],
    ['2025-04-01', 100_000, 'included', '9999-12-31'],
    ['9999-06-01', 1, 'excluded', '9999-12-31'],
  ] as const)('from %s lasts %i months, that day %s, to %s', (day, months, firstDay, last) => {
    expect(monthsLater(plainDate(day), months, firstDay)).toBe(last);
  });
});
