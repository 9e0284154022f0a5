import { addDays, type PlainDate, plainDate } from '@fukushi-kit/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDayOfYear } from '../../test/day.ts';
import { inspectionDue } from '../index.ts';

const due = (
  since: string,
  agreedDays: number | null = null,
  finishedOn: PlainDate | null = null,
): ReturnType<typeof inspectionDue> => inspectionDue({ since: plainDate(since), agreedDays, finishedOn });

describe('the inspection by the city (検査, 支払遅延防止法5条)', () => {
  test.each<[since: string, agreedDays: number | null, due: string]>([
    ['2025-07-10', null, '2025-07-20'],
    ['2025-07-10', 10, '2025-07-20'],
    ['2025-07-10', 11, '2025-07-20'],
    ['2025-07-10', 9, '2025-07-19'],
    ['2025-07-10', 1, '2025-07-11'],
    ['2025-12-25', null, '2026-01-04'],
    ['2028-02-20', null, '2028-03-01'],
  ])('from %s with %s days agreed ends on %s', (since, agreedDays, day) => {
    expect(due(since, agreedDays).due).toBe(day);
  });

  test.each<[finishedOn: string, daysLate: number]>([
    ['2025-07-10', 0],
    ['2025-07-20', 0],
    ['2025-07-21', 1],
    ['2025-08-20', 31],
  ])('finished on %s it is %d days late', (finishedOn, daysLate) => {
    expect(due('2025-07-10', null, plainDate(finishedOn)).daysLate).toBe(daysLate);
  });

  test('while it is not finished nobody knows', () => {
    expect(due('2025-07-10')).toEqual({
      due: '2025-07-20',
      daysLate: null,
      clauses: ['payment-delay-prevention-act:5', 'civil-code:140'],
      readings: [{ doubt: 'chigasaki-r7:9(3)/notice-of-completion', reading: 'each-hand-in' }],
    });
    expect(() => due('2025-07-10', 0)).toThrow(RangeError);
  });

  test('a later hand-in never ends sooner, and a resubmission gives the days anew', () => {
    fc.assert(
      fc.property(anyDayOfYear, fc.nat(30), (since, later) => {
        expect(due(addDays(since, later)).due).toBe(addDays(due(since).due, later));
      }),
    );
  });
});
