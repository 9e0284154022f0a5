import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heldKeys, writtenKeys } from './written-keys.ts';

/** Names and texts that hold what could be taken for the end of a string or for a key. */
const hostile = fc
  .array(fc.constantFrom('"', '\\', ':', '{', '}', ',', '見', '__proto__', 'a', '\n'), { maxLength: 6 })
  .map((pieces) => pieces.join(''));
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(hostile, fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(hostile, tie('value'), { maxKeys: 4 }),
  ),
}));

describe('the keys of a line in JSON', () => {
  test('are as many as it holds where none is written twice', () => {
    fc.assert(
      fc.property(fc.dictionary(hostile, value), fc.constantFrom(0, 1), (object, indent) => {
        const text = JSON.stringify(object, null, indent);
        expect(writtenKeys(text)).toBe(heldKeys(JSON.parse(text) as object));
      }),
    );
  });

  test.each([
    ['{"a":1,"a":1}', 2],
    ['{"a" : 1, "a"\t:2}', 2],
    ['{"a":{"b":1,"b":2}}', 3],
    ['{"a":"\\":\\"","a":"\\\\"}', 2],
  ])('%s writes %i', (text, written) => {
    expect(writtenKeys(text)).toBe(written);
    expect(heldKeys(JSON.parse(text) as object)).toBeLessThan(written);
  });
});
