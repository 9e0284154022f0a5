import { yearMonth } from '@fukushi-kit/calendar';
import { expect, test } from 'vitest';
import { monthsBetween } from './months-between.ts';

test('months that were left out stand in their place', () => {
  const given = ['2026-02', '2025-11'].map(yearMonth);
  expect(monthsBetween(given)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
});

test('one month is one month, and none is none', () => {
  expect(monthsBetween([yearMonth('2025-11')])).toEqual(['2025-11']);
  expect(monthsBetween([])).toEqual([]);
});
