import { plainDate } from '@fukushi-kit/calendar';
import { exact, exactSum, readingsOf } from '@fukushi-kit/yen';
import { describe, expect, test } from 'vitest';
import { chosen, doubtsOf, placement, settled } from '../../test/kashiwa.ts';
import type { SettlementReadings } from '../index.ts';

describe('the cost of part-time staff (非常勤, 13(2)イ)', () => {
  test.each<[reading: SettlementReadings['partMonth'], cost: string | null]>([
    ['full-months-only', '900000'],
    ['any-day-counts', '1080000'],
    ['by-days', '30780000/31'],
    [null, null],
  ])('by the reading %s is %s', (partMonth, expected) => {
    const one = settled({ partTime: [placement()], readings: { ...chosen, partMonth } });
    expect(one.costs['part-time'].value).toBe(expected);
    expect(doubtsOf(one.costs['part-time'])).toEqual(expected === null ? ['kashiwa-r7:13(2)イ/part-month'] : []);
    expect(readingsOf(one.costs['part-time'])).toEqual(
      partMonth === null ? [] : [{ doubt: 'kashiwa-r7:13(2)イ/part-month', reading: partMonth }],
    );
  });

  test('whole months need no reading, an agreed rate is always needed, and nobody costs nothing', () => {
    const whole = placement({ from: plainDate('2025-04-01'), people: 2 });
    const one = settled({ partTime: [whole], readings: { ...chosen, partMonth: null } });
    expect([one.costs['part-time'].value, readingsOf(one.costs['part-time'])]).toEqual(['4320000', []]);
    const noRate = settled({ partTime: [placement({ monthlyRate: null })] });
    expect(doubtsOf(noRate.difference)).toEqual(['kashiwa-r7:13(2)イ/rate-and-rounding']);
    expect(settled({ partTime: [placement({ people: 0, monthlyRate: null })] }).costs['part-time'].value).toBe('0');
  });

  test('a placement of one day is sound', () => {
    const oneDay = placement({ from: plainDate('2026-02-14'), to: plainDate('2026-02-14') });
    expect(settled({ partTime: [oneDay] }).costs['part-time'].value).toBe('45000/7');
  });

  test('what lies outside the period is cut off and told', () => {
    const one = settled({
      partTime: [
        placement({ from: plainDate('2025-02-01'), to: plainDate('2025-04-30') }),
        placement({ to: plainDate('2026-04-01') }),
      ],
    });
    expect(one.findings.map(({ code, path }) => [code, ...path])).toEqual([
      ['placement-cut-to-period', 'partTime', 0, 'from'],
      ['placement-cut-to-period', 'partTime', 1, 'to'],
    ]);
    expect(one.costs['part-time'].value).toBe(exactSum([exact(180000), exact('30780000/31')]));
  });
});
