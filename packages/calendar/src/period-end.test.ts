import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay } from '../test/any-day.ts';
import { caseFile } from '../test/case-file.ts';
import { addDays, daysBetween, type PeriodLength, periodEnd, plainDate } from './index.ts';

const TERMS: Readonly<Record<string, PeriodLength>> = {
  'within-1-month': { months: 1 },
  'within-3-months': { months: 3 },
  'within-30-days': { days: 30 },
};

describe('a period (期間, 民法138-143)', () => {
  test.each(caseFile<'period' | 'event' | 'lastDay'>('periods.csv'))(
    '$period of $event ends with $lastDay',
    ({ period, event, lastDay }) => {
      expect(periodEnd(plainDate(event), TERMS[period] ?? { days: Number.NaN })).toBe(lastDay);
    },
  );

  test.each<[event: string, length: PeriodLength, firstDay: 'excluded' | 'included', last: string]>([
    ['2025-06-15', { days: 1 }, 'excluded', '2025-06-16'],
    ['2025-06-15', { days: 1 }, 'included', '2025-06-15'],
    ['2025-06-15', { weeks: 2 }, 'excluded', '2025-06-29'],
    ['2025-01-01', { months: 1 }, 'included', '2025-01-31'],
    ['2025-01-31', { months: 1 }, 'included', '2025-02-28'],
    ['2024-01-31', { months: 1 }, 'included', '2024-02-29'],
    ['2025-04-01', { years: 1 }, 'included', '2026-03-31'],
    ['2024-02-28', { years: 1 }, 'excluded', '2025-02-28'],
    ['2024-02-29', { years: 1 }, 'included', '2025-02-28'],
    ['2024-02-29', { years: 4 }, 'included', '2028-02-28'],
    ['2025-12-31', { years: 1 }, 'excluded', '2026-12-31'],
  ])('from %s, %o, first day %s: to the end of %s', (event, length, firstDay, last) => {
    expect(periodEnd(plainDate(event), length, firstDay)).toBe(last);
  });

  test.each<[length: PeriodLength]>([[{ days: 0 }], [{ months: -1 }], [{ years: 1.5 }], [{ days: 1, months: 1 }]])(
    'a length of %o is an error of the program',
    (length) => {
      expect(() => periodEnd(plainDate('2025-06-15'), length)).toThrow(RangeError);
    },
  );

  const anyLength: fc.Arbitrary<PeriodLength> = fc
    .tuple(fc.constantFrom('days', 'weeks', 'months', 'years'), fc.integer({ min: 1, max: 120 }))
    .map(([unit, count]) => ({ [unit]: count }) as unknown as PeriodLength);

  test('a period never ends before it starts, and a later event never ends it earlier', () => {
    fc.assert(
      fc.property(anyDay, anyLength, (event, length) => {
        const end = periodEnd(event, length);
        expect(daysBetween(event, end)).toBeGreaterThanOrEqual(1);
        expect(periodEnd(addDays(event, 1), length) >= end).toBe(true);
        expect(periodEnd(addDays(event, 1), length, 'included')).toBe(end);
      }),
    );
  });
});
