import fc from 'fast-check';
import { expect, test } from 'vitest';
import { topOfAxis } from './top-of-axis.ts';

test.each<[greatest: number, top: number]>([
  [0, 2],
  [1, 2],
  [2, 2],
  [3, 4],
  [9, 10],
  [10, 10],
  [11, 12],
  [81, 100],
  [126, 140],
  [167_901, 200_000],
])('an axis to %i ends at %i', (greatest, top) => {
  expect(topOfAxis(greatest)).toBe(top);
});

test('the top reaches the greatest, its half is whole, and at most half of the axis is empty', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e12 }), (greatest) => {
      const top = topOfAxis(greatest);
      expect(top).toBeGreaterThanOrEqual(greatest);
      expect(Number.isSafeInteger(top / 2)).toBe(true);
      expect(greatest / top).toBeGreaterThanOrEqual(0.5);
    }),
  );
});
