import { addDays, plainDate } from '@fukushi-kit/calendar';
import { doubt } from '@fukushi-kit/clause';
import { compareExact, exact, exactProduct, exactSum } from '@fukushi-kit/yen';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseFile } from '../../test/case-file.ts';
import { anyDayOfYear } from '../../test/day.ts';
import { type CostPeriod, type PartMonthReading, partTimeMonths } from '../index.ts';

const period: CostPeriod = { from: plainDate('2025-04-01'), to: plainDate('2026-03-31') };

const READINGS: readonly PartMonthReading[] = ['full-months-only', 'any-day-counts', 'by-days'];

describe('months of a placement (月割, 13(2)イ)', () => {
  const cases = caseFile<'rate' | 'people' | 'from' | 'to' | 'reading' | 'exactAmount'>('part-time-months.csv');

  test('every case of the file is here, and its readings are those of the doubt', () => {
    expect(cases).toHaveLength(8);
    expect(new Set(cases.map(({ reading }) => reading))).toEqual(new Set(READINGS));
    expect(doubt('kashiwa-r7:13(2)イ/part-month').readings.map(({ id }) => id)).toEqual(READINGS);
  });

  test.each(cases)('$people x $rate from $from to $to by $reading is $exactAmount', (row) => {
    const placement = { from: plainDate(row.from), to: plainDate(row.to) };
    const months = READINGS.filter((each) => each === row.reading).map((each) =>
      partTimeMonths(placement, period, each),
    );
    expect(exactProduct([exact(row.rate), exact(row.people), ...months])).toBe(row.exactAmount);
  });

  test.each<[from: string, to: string, fullMonths: string, anyDay: string, byDays: string]>([
    ['2025-04-01', '2025-04-30', '1', '1', '1'],
    ['2025-04-02', '2025-04-30', '0', '1', '29/30'],
    ['2025-04-01', '2025-04-29', '0', '1', '29/30'],
    ['2025-04-30', '2025-05-01', '0', '2', '61/930'],
    ['2025-04-15', '2025-06-15', '1', '3', '61/30'],
    ['2026-02-01', '2026-02-28', '1', '1', '1'],
    ['2026-03-31', '2026-03-31', '0', '1', '1/31'],
    ['2026-03-31', '2026-04-30', '0', '1', '1/31'],
    ['2025-03-01', '2025-03-31', '0', '0', '0'],
    ['2025-05-02', '2025-05-01', '0', '0', '0'],
  ])('%s to %s', (from, to, ...months) => {
    const placement = { from: plainDate(from), to: plainDate(to) };
    expect(READINGS.map((reading) => partTimeMonths(placement, period, reading))).toEqual(months);
  });

  test('29 February is a day of a leap year', () => {
    const leapYear = { from: plainDate('2027-04-01'), to: plainDate('2028-03-31') };
    const february = { from: plainDate('2028-02-01'), to: plainDate('2028-02-28') };
    expect(partTimeMonths(february, leapYear, 'by-days')).toBe('28/29');
    expect(partTimeMonths(february, leapYear, 'full-months-only')).toBe('0');
  });

  test('full months are never more than days, nor days more than months with a day; days of two parts add up', () => {
    fc.assert(
      fc.property(anyDayOfYear, fc.nat(400), fc.nat(400), (from, first, second) => {
        const months = (start: number, end: number, reading: PartMonthReading): ReturnType<typeof partTimeMonths> =>
          partTimeMonths({ from: addDays(from, start), to: addDays(from, end) }, period, reading);
        const end = first + 1 + second;
        expect(compareExact(months(0, end, 'full-months-only'), months(0, end, 'by-days'))).toBeLessThanOrEqual(0);
        expect(compareExact(months(0, end, 'by-days'), months(0, end, 'any-day-counts'))).toBeLessThanOrEqual(0);
        expect(exactSum([months(0, first, 'by-days'), months(first + 1, end, 'by-days')])).toBe(
          months(0, end, 'by-days'),
        );
      }),
    );
  });
});
