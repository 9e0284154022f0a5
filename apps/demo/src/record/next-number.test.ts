import { expect, test } from 'vitest';
import { nextNumber } from './next-number.ts';

test.each([
  [[], 'Q-1'],
  [['Q-1', 'Q-2'], 'Q-3'],
  [['Q-9', 'Q-2'], 'Q-10'],
  [['Q-007'], 'Q-8'],
  [['C-4', 'Q', 'Q-', 'Q-2a', 'QQ-8', 'Q-1-5'], 'Q-1'],
])('after %j comes %s', (numbers, next) => {
  expect(nextNumber(numbers, 'Q')).toBe(next);
});
