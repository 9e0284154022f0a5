import { addDays, type PlainDate, plainDate } from '@fukushi-kit/calendar';
import fc from 'fast-check';

const FIRST = plainDate('2025-04-01');

/** Any day of the fiscal year 2025 and the month after it. */
export const anyDayOfYear: fc.Arbitrary<PlainDate> = fc
  .integer({ min: 0, max: 394 })
  .map((days) => addDays(FIRST, days));
