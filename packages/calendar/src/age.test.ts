import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay } from '../test/any-day.ts';
import { caseFile } from '../test/case-file.ts';
import { addDays, ageOn, legalAgeAtEndOf, plainDate } from './index.ts';

describe('an age (満年齢)', () => {
  test.each(caseFile<'birth' | 'asOf' | 'ageAtEndOfDay' | 'ageOnDay'>('ages.csv'))(
    'born $birth, on $asOf: $ageAtEndOfDay at the end of the day in law, $ageOnDay on the day',
    ({ birth, asOf, ageAtEndOfDay, ageOnDay }) => {
      expect(legalAgeAtEndOf(plainDate(asOf), plainDate(birth))).toBe(Number(ageAtEndOfDay));
      expect(ageOn(plainDate(asOf), plainDate(birth))).toBe(Number(ageOnDay));
    },
  );

  test('on the day of birth it is 0 in both ways', () => {
    const birth = plainDate('2024-02-29');
    expect([ageOn(birth, birth), legalAgeAtEndOf(birth, birth)]).toEqual([0, 0]);
  });

  test('before the birth there is none, and the days are not repeated in the error', () => {
    const ask = [ageOn, legalAgeAtEndOf].map((age) => () => age(plainDate('1960-03-31'), plainDate('1960-04-01')));
    for (const age of ask) {
      expect(age).toThrow(RangeError);
      expect(age).not.toThrow(/1960/);
    }
  });

  test('it never falls, and in law it is at most a year ahead of the everyday one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 45_000 }), (birth, lived) => {
        const day = addDays(birth, lived);
        expect(ageOn(addDays(day, 1), birth)).toBeGreaterThanOrEqual(ageOn(day, birth));
        expect([0, 1]).toContain(legalAgeAtEndOf(day, birth) - ageOn(day, birth));
      }),
    );
  });
});
