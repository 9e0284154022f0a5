import fc from 'fast-check';
import { expect, test } from 'vitest';
import { personsReached } from './persons-reached.ts';
import { sum } from './sum.ts';

test('who stands at a later stage came past the earlier ones', () => {
  expect(personsReached([24, 18, 31, 9, 14, 22])).toEqual([118, 94, 76, 45, 36, 22]);
});

test('everybody came to the first stage, and never more to a later one', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1 }), (here) => {
      const reached = personsReached(here);
      expect(reached[0]).toBe(sum(here));
      expect(reached).toEqual(reached.toSorted((a, b) => b - a));
    }),
  );
});
