import { expect, test } from 'vitest';
import { faultText } from './fault-text.ts';

test('the log of the server says what failed and where, and quotes no record', () => {
  const cause = Object.assign(new Error('duplicate key (見本 太郎)'), { code: '23505' });
  const text = faultText(new TypeError('No such person: 見本\n    太郎', { cause }));
  expect(text).toMatch(/^TypeError\n {4}at /);
  expect(text).toMatch(/because of Error \(23505\)\n {4}at /);
  expect(text).not.toMatch(/見本|太郎/);
});
