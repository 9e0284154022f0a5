import { yearMonth } from '@fukushi-kit/calendar';
import { monthlyReport } from '@fukushi-kit/settlement';
import { expect, test } from 'vitest';
import { totalsOfCounts } from '../src/index.ts';

const counts = (newPlans: number | null, updated: number | null, given: number | null, refused: number | null) => ({
  plans: { new: newPlans, update: updated, total: null },
  rosters: { given, refused, total: null },
});

test('the counts of a sheet are those that the report of the next month begins with', () => {
  const previousTotals = totalsOfCounts(counts(5, 1, 4, 0));
  const { untilLastMonth } = monthlyReport({ month: yearMonth('2025-07'), cases: [], previousTotals });
  expect([untilLastMonth.plans.total.count, untilLastMonth.rosters.total.count]).toEqual([6, 4]);
});

test.each<[newPlans: number | null, updated: number | null, given: number | null, refused: number | null]>([
  [null, 1, 4, 0],
  [5, null, 4, 0],
  [5, 1, null, 0],
  [5, 1, 4, null],
])('one count that is not known leaves all of them unknown: %s %s %s %s', (...of) => {
  expect(totalsOfCounts(counts(...of))).toBeNull();
});

test('nothing counted is 0, and known', () => {
  expect(totalsOfCounts(counts(0, 0, 0, 0))).toEqual({
    newPlans: 0,
    updatedPlans: 0,
    rostersGiven: 0,
    rostersRefused: 0,
  });
});
