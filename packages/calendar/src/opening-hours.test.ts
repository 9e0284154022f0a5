import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay } from '../test/any-day.ts';
import {
  bundledHolidays,
  type Closure,
  closure,
  holidayCoverage,
  isOpen,
  isReachable,
  type OpeningHours,
  openingHours,
  plainDate,
} from './index.ts';

const kashiwa: OpeningHours = {
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  opens: '08:30',
  closes: '17:15',
  closedOnNationalHolidays: true,
  yearEndFrom: '12-29',
  yearEndTo: '01-03',
  contact: 'around-the-clock',
};
const at = (day: string, time: string): Parameters<typeof isOpen>[0] => ({ day: plainDate(day), time });

describe('the opening hours of Kashiwa (柏 3(2))', () => {
  test.each<[day: string, because: Closure | null]>([
    ['2025-04-01', null],
    ['2025-04-05', 'weekday'],
    ['2025-04-06', 'weekday'],
    ['2025-04-29', 'national-holiday'],
    ['2025-05-06', 'national-holiday'],
    ['2025-12-26', null],
    ['2025-12-28', 'weekday'],
    ['2025-12-29', 'year-end'],
    ['2025-12-31', 'year-end'],
    ['2026-01-01', 'year-end'],
    ['2026-01-02', 'year-end'],
    ['2026-01-03', 'weekday'],
    ['2024-01-03', 'year-end'],
    ['2024-01-04', null],
    ['2026-01-05', null],
    ['2027-01-04', null],
    ['2026-12-28', null],
  ])('%s is closed because of: %s', (day, because) => {
    expect(closure(plainDate(day), kashiwa, bundledHolidays)).toBe(because);
  });

  test.each<[time: string, open: boolean]>([
    ['00:00', false],
    ['08:29', false],
    ['08:30', true],
    ['17:14', true],
    ['17:15', false],
    ['23:59', false],
  ])('on a weekday at %s it is open: %s, and reachable in any case', (time, open) => {
    expect(isOpen(at('2025-04-01', time), kashiwa, bundledHolidays)).toBe(open);
    expect(isReachable(at('2025-04-01', time), kashiwa, bundledHolidays)).toBe(true);
  });

  test('on a closed day it is open at no time', () => {
    expect(isOpen(at('2025-04-29', '12:00'), kashiwa, bundledHolidays)).toBe(false);
    expect(openingHours(plainDate('2025-04-29'), kashiwa, bundledHolidays)).toEqual({
      open: false,
      because: 'national-holiday',
    });
  });

  test('where the source is silent about contact at night, it is not known', () => {
    const { contact: _, ...silent } = kashiwa;
    expect(isReachable(at('2025-04-01', '03:00'), silent, bundledHolidays)).toBeNull();
    expect(isReachable(at('2025-04-01', '09:00'), silent, bundledHolidays)).toBe(true);
    expect(isReachable(at('2025-04-01', '03:00'), { ...kashiwa, contact: 'opening-hours-only' }, bundledHolidays)).toBe(
      false,
    );
  });

  test('a closure within one year works as well, and holidays only close where the contract says so', () => {
    const obon: OpeningHours = {
      ...kashiwa,
      yearEndFrom: '08-13',
      yearEndTo: '08-15',
      closedOnNationalHolidays: false,
    };
    expect(closure(plainDate('2025-08-12'), obon, bundledHolidays)).toBeNull();
    expect(closure(plainDate('2025-08-13'), obon, bundledHolidays)).toBe('year-end');
    expect(closure(plainDate('2025-08-15'), obon, bundledHolidays)).toBe('year-end');
    expect(closure(plainDate('2025-08-18'), obon, bundledHolidays)).toBeNull();
    expect(closure(plainDate('2025-12-31'), obon, bundledHolidays)).toBeNull();
    expect(closure(plainDate('2025-04-29'), obon, bundledHolidays)).toBeNull();
  });

  test('a weekday in a year without known holidays is not called open', () => {
    expect(() => closure(plainDate('2051-06-01'), kashiwa, bundledHolidays)).toThrow(RangeError);
    expect(closure(plainDate('2051-06-04'), kashiwa, bundledHolidays)).toBe('weekday');
  });

  test('a time that is none is an error of the program', () => {
    for (const time of ['24:00', '8:30', '08:60', '']) {
      expect(() => isOpen(at('2025-04-01', time), kashiwa, bundledHolidays)).toThrow(RangeError);
    }
  });

  test('open means: a covered day, no closure, inside the hours', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 1439 }), (day, minute) => {
        fc.pre(holidayCoverage(day, bundledHolidays) !== 'unknown');
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const inHours = minute >= 8 * 60 + 30 && minute < 17 * 60 + 15;
        expect(isOpen({ day, time }, kashiwa, bundledHolidays)).toBe(
          inHours && closure(day, kashiwa, bundledHolidays) === null,
        );
      }),
    );
  });
});
