import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exact } from './exact.ts';
import { exactText } from './exact-text.ts';

test.each([
  ['0', '0'],
  ['9/2', '4.5'],
  ['-9/2', '-4.5'],
  ['1/8', '0.125'],
  ['20/31', '20/31'],
  ['144/31', '4と20/31'],
  ['-144/31', '-4と20/31'],
  ['30780000/31', '992903と7/31'],
])('%s is written %s', (value, text) => {
  expect(exactText(exact(value))).toBe(text);
});

test('what is written can be read as the same number', () => {
  const number = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 999 }));
  fc.assert(
    fc.property(number, ([over, under]) => {
      const value = exact(`${over}/${under}`);
      const text = exactText(value);
      const [, sign = '', whole = '0', rest = '0/1'] = /^(-?)(?:(\d+)と)?(\d+\/\d+)$/.exec(text) ?? [];
      const [n = '0', d = '1'] = rest.split('/');
      const read = text.includes('/') ? exact(`${sign}${Number(whole) * Number(d) + Number(n)}/${d}`) : exact(text);
      expect(read).toBe(value);
    }),
  );
});
