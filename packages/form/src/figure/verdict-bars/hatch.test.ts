import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Area } from '../path.ts';
import { dots, slantedLines, uprightLines } from './hatch.ts';

const areas: fc.Arbitrary<Area> = fc.record({
  x: fc.integer({ min: 0, max: 100 }),
  y: fc.integer({ min: 0, max: 100 }),
  width: fc.integer({ min: 1, max: 120 }),
  height: fc.integer({ min: 2, max: 9 }),
});

/** Every place that a path of straight lines goes to. */
const placesOf = (path: string): number[][] =>
  [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

test('a pattern never leaves its box, however narrow the box is', () => {
  fc.assert(
    fc.property(areas, (area) => {
      const paths = [
        ...slantedLines(area, 1.3, 'rising'),
        ...slantedLines(area, 1.3, 'falling'),
        ...uprightLines(area, 1.3),
        ...dots(area, 1.3, 0.35).map((path) => path.replaceAll('C', 'L')),
      ];
      for (const [x = 0, y = 0] of paths.flatMap(placesOf)) {
        expect(x).toBeGreaterThanOrEqual(area.x - 0.001);
        expect(x).toBeLessThanOrEqual(area.x + area.width + 0.001);
        expect(y).toBeGreaterThanOrEqual(area.y - 0.001);
        expect(y).toBeLessThanOrEqual(area.y + area.height + 0.001);
      }
    }),
  );
});

test('rising lines rise to the right, falling ones fall', () => {
  const area = { x: 0, y: 0, width: 10, height: 4 };
  const slopes = (direction: 'rising' | 'falling') =>
    slantedLines(area, 2, direction).map((path) => {
      const [[, from = 0] = [], [, to = 0] = []] = placesOf(path);
      return Math.sign(to - from);
    });
  expect(new Set(slopes('rising'))).toEqual(new Set([-1]));
  expect(new Set(slopes('falling'))).toEqual(new Set([1]));
});
