import { describe, expect, test } from 'vitest';
import { unstorable } from './unstorable.ts';

describe('what no document can be kept with', () => {
  test.each<[string, unknown, string, readonly PropertyKey[]]>([
    ['U+0000 in a text', { a: ['b\u0000'] }, 'control-character', ['a', 0]],
    ['the first half of a sign', { a: 'b\ud800' }, 'lone-surrogate', ['a']],
    ['the second half of a sign', ['\udc00b'], 'lone-surrogate', [0]],
    ['U+0000 in a key', { a: { '\u0000': 1 } }, 'control-character', ['a']],
  ])('is %s, told by its place', (_, body, code, path) => {
    expect(unstorable(body)).toEqual([{ code, path, severity: 'error' }]);
  });

  test('is lists within lists, at most 100 of them', () => {
    const nested = (depth: number): unknown => (depth === 0 ? [] : [nested(depth - 1)]);
    expect(unstorable(nested(99))).toEqual([]);
    expect(unstorable(nested(100))).toMatchObject([{ code: 'too-deep' }]);
  });

  test('is nothing that people write, lines and rare names included', () => {
    expect(unstorable({ name: '𠮷田 葛󠄀城', memo: '一行目\r\n二行目\t', count: 1, none: null, is: true })).toEqual([]);
  });
});
