import { expect, test } from 'vitest';
import { bundledHolidays, isBankClosed, plainDate } from './index.ts';

test.each<[day: string, what: string, isClosed: true | null]>([
  ['2026-04-11', 'a Saturday', true],
  ['2026-04-12', 'a Sunday', true],
  ['2026-05-06', 'a substitute holiday', true],
  ['2026-05-07', 'the day after it', null],
  ['2025-12-31', 'the last day of a year, of which no source tells', null],
  ['2026-01-01', 'a national holiday', true],
  ['2500-01-05', 'a day that the calendar does not cover', null],
])('%s, %s: banks are closed is %s', (day, _what, isClosed) => {
  expect(isBankClosed(plainDate(day), bundledHolidays)).toBe(isClosed);
});
