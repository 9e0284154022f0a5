import fc from 'fast-check';
import { addDays, daysBetween, type PlainDate, plainDate } from '../src/index.ts';

const FIRST = plainDate('1873-01-01');

/** Any day from 1873-01-01 to 2100-12-31. */
export const anyDay: fc.Arbitrary<PlainDate> = fc
  .integer({ min: 0, max: daysBetween(FIRST, plainDate('2100-12-31')) })
  .map((days) => addDays(FIRST, days));
