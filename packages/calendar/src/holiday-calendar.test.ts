import { describe, expect, test } from 'vitest';
import {
  addDays,
  bundledHolidays,
  holidayCoverage,
  holidayName,
  isNationalHoliday,
  plainDate,
  weekday,
} from './index.ts';

const isNational = (day: string): boolean => isNationalHoliday(plainDate(day), bundledHolidays);
const isSubstituteOrBetween = (name: string): boolean => /休日/.test(name);

describe('the national holidays (国民の祝日・休日)', () => {
  test('of 2025 are these nineteen', () => {
    const of2025 = [...bundledHolidays.names.keys()].filter((day) => day.startsWith('2025'));
    expect(of2025.map((day) => day.slice(5))).toEqual(
      '01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11 09-15 09-23 10-13 11-03 11-23 11-24'.split(
        ' ',
      ),
    );
  });

  test.each<[day: string, why: string]>([
    ['2025-05-06', 'a substitute two days after its Sunday'],
    ['2026-09-22', 'a day between two holidays'],
    ['2009-05-06', 'a substitute three days after its Sunday'],
    ['2019-05-01', 'the accession of that year only'],
    ['2019-04-30', 'a day between'],
    ['2019-10-22', 'the enthronement of that year only'],
    ['2020-07-24', 'a day moved for the Olympic year'],
    ['2021-08-09', 'a substitute for a moved day'],
    ['1989-02-24', 'the imperial funeral'],
  ])('%s is one: %s', (day) => {
    expect(isNational(day)).toBe(true);
  });

  test.each(['2020-10-12', '2021-07-19', '2019-12-23', '2020-05-01', '2026-09-24', '2025-12-31', '2026-01-02'])(
    '%s is none',
    (day) => {
      expect(isNational(day)).toBe(false);
    },
  );

  test('a holiday on a Sunday has its substitute on the next day that is no national holiday, since 1973-04-12', () => {
    const onSundays = [...bundledHolidays.names]
      .filter(([day, name]) => day >= '1973-04-12' && weekday(day) === 'sunday' && !isSubstituteOrBetween(name))
      .map(([day]) => day);
    expect(onSundays.length).toBeGreaterThan(100);
    for (const sunday of onSundays) {
      let next = addDays(sunday, 1);
      while (!isSubstituteOrBetween(holidayName(next, bundledHolidays) ?? '休日')) next = addDays(next, 1);
      expect(`${next} ${isNational(next)}`).toBe(`${next} true`);
    }
  });

  test('a weekday between two national holidays is one too, since 1986', () => {
    const proper = [...bundledHolidays.names].filter(([day, name]) => day >= '1986' && !isSubstituteOrBetween(name));
    const days = new Set(proper.map(([day]) => day));
    const between = [...days]
      .map((day) => addDays(day, 1))
      .filter((day) => days.has(addDays(day, 1)) && weekday(day) !== 'sunday');
    expect(between.length).toBeGreaterThan(20);
    expect(between.filter((day) => !isNational(day))).toEqual([]);
  });

  test('outside the years it covers it does not say no', () => {
    for (const day of ['1969-12-31', '2051-01-01'].map(plainDate)) {
      expect(holidayCoverage(day, bundledHolidays)).toBe('unknown');
      expect(() => isNationalHoliday(day, bundledHolidays)).toThrow(RangeError);
      expect(() => holidayName(day, bundledHolidays)).toThrow(RangeError);
    }
    expect(isNational('1970-01-01')).toBe(true);
    expect(isNational('2050-12-31')).toBe(false);
  });

  test('what is not yet announced is called a forecast', () => {
    expect(holidayCoverage(plainDate('2026-12-31'), bundledHolidays)).toBe('announced');
    expect(holidayCoverage(plainDate('2027-01-01'), bundledHolidays)).toBe('forecast');
  });
});
