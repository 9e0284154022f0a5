import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasRightCheckDigit } from './municipality-code.ts';

test.each<[code: string, right: boolean]>([
  ['142077', true],
  ['122173', true],
  ['142076', false],
  ['14207', false],
  ['１４２０７７', false],
])('the municipality code %s: %s', (code, right) => {
  expect(hasRightCheckDigit(code)).toBe(right);
});

test('exactly one last digit fits any five digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), (number) => {
      const head = String(number).padStart(5, '0');
      expect([...'0123456789'].filter((digit) => hasRightCheckDigit(head + digit))).toHaveLength(1);
    }),
  );
});
