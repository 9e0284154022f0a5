import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BarPart, partsOfBar } from './parts-of-bar.ts';
import { sum } from './sum.ts';

const counts = fc.array(fc.oneof(fc.nat(9), fc.nat(1_000_000)), { minLength: 1, maxLength: 8 });
const sizes = (parts: readonly BarPart[]): readonly number[] => parts.map(({ size }) => size);

test('parts are as long as their counts where each can be seen', () => {
  expect(partsOfBar([10, 0, 30], 80)).toEqual([
    { start: 0, size: 0.125 },
    { start: 0.125, size: 0 },
    { start: 0.125, size: 0.375 },
  ]);
});

test('one beside ten thousand can be seen, and the bar keeps its length', () => {
  expect(sizes(partsOfBar([1, 10_000], 10_001))).toEqual([0.02, 0.98]);
});

test('nothing has no length', () => {
  expect(sizes(partsOfBar([0, 0], 0))).toEqual([0, 0]);
  expect(partsOfBar([], 0)).toEqual([]);
});

test('parts follow one another without a gap, and fill the whole bar of the greatest total', () => {
  fc.assert(
    fc.property(counts, (some) => {
      const parts = partsOfBar(some, sum(some));
      for (const [index, { start }] of parts.entries()) expect(start).toBeCloseTo(sum(sizes(parts.slice(0, index))), 9);
      expect(sum(sizes(parts))).toBeCloseTo(sum(some) === 0 ? 0 : 1, 9);
    }),
  );
});

test('every length is a number from 0 to 1, 0 for 0 alone, and a greater count never has a shorter part', () => {
  fc.assert(
    fc.property(counts, fc.nat(1_000_000), (some, more) => {
      const lengths = sizes(partsOfBar(some, sum(some) + more));
      for (const [index, length] of lengths.entries()) {
        expect(length).toBeGreaterThanOrEqual(some[index] === 0 ? 0 : 0.02);
        expect(length).toBeLessThanOrEqual(some[index] === 0 ? 0 : 1 + 1e-9);
      }
      const bySize = some.map((count, index) => ({ count, length: lengths[index] ?? Number.NaN }));
      bySize.sort((a, b) => a.count - b.count);
      for (const [index, { length }] of bySize.entries()) {
        expect(length).toBeGreaterThanOrEqual((bySize[index - 1]?.length ?? 0) - 1e-9);
      }
    }),
  );
});

test('a bar is never shorter than its share of the greatest', () => {
  fc.assert(
    fc.property(counts, fc.nat(1_000_000), (some, more) => {
      const total = sum(some);
      fc.pre(total > 0);
      expect(sum(sizes(partsOfBar(some, total + more)))).toBeGreaterThanOrEqual(total / (total + more) - 1e-9);
    }),
  );
});
