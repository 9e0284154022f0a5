import fc from 'fast-check';
import { expect, test } from 'vitest';
import { qrPath } from './qr-path.ts';

/** How often a path goes round a place, which is filled where that is not zero. */
function windings(d: string, x: number, y: number): number {
  let turns = 0;
  let [atX, atY, startX, startY] = [0, 0, 0, 0];
  const to = (nextX: number, nextY: number) => {
    if (nextX === atX && atX > x && Math.min(atY, nextY) < y && y < Math.max(atY, nextY)) turns += nextY > atY ? 1 : -1;
    [atX, atY] = [nextX, nextY];
  };
  for (const [, step, numbers = ''] of d.matchAll(/([MHVZ])([^MHVZ]*)/g)) {
    const [first = 0, second = 0] = numbers.split(' ').map(Number);
    if (step === 'M') [atX, atY, startX, startY] = [first, second, first, second];
    if (step === 'H') to(first, atY);
    if (step === 'V') to(atX, first);
    if (step === 'Z') to(startX, startY);
  }
  return turns;
}

const grids = fc
  .integer({ min: 1, max: 7 })
  .chain((size) =>
    fc.array(fc.array(fc.boolean(), { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
  );

test('a path fills the dark modules and no others', () => {
  fc.assert(
    fc.property(grids, (dark) => {
      const d = qrPath(dark, 10, 20, 0.5);
      const filled = dark.map((row, y) =>
        row.map((_, x) => windings(d, 10 + (x + 0.5) * 0.5, 20 + (y + 0.5) * 0.5) !== 0),
      );
      expect(filled).toEqual(dark);
    }),
  );
});

test('a square of dark modules is one outline with four corners', () => {
  expect(
    qrPath(
      [
        [true, true],
        [true, true],
      ],
      0,
      0,
      1,
    ),
  ).toMatch(/^M0 0(H2V2H0V0|V2H2V0H0)Z$/);
});

test('nothing is drawn where nothing is dark', () => {
  expect(qrPath([[false]], 0, 0, 1)).toBe('');
});
