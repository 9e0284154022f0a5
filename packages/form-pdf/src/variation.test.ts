import { describe, expect, test } from 'vitest';
import { type VariationTable, variationLookUp } from './variation.ts';

const selector = {
  varSelector: 0xe0100,
  defaultUVS: [{ startUnicodeValue: 0x4e00, additionalCount: 2 }],
  nonDefaultUVS: [{ unicodeValue: 0x8fbb, glyphID: 77 }],
};
const other = { varSelector: 0xe0101, defaultUVS: null, nonDefaultUVS: [{ unicodeValue: 0x8fbb, glyphID: 78 }] };
const tables: VariationTable[] = [{ version: 4 }, { version: 14, varSelectors: { toArray: () => [selector, other] } }];

describe('a variation sequence', () => {
  const variation = variationLookUp(tables);

  test.each([
    ['has a glyph of its own although the selector also has plain ones', 0x8fbb, 0xe0100, 77],
    ['has another glyph with another selector', 0x8fbb, 0xe0101, 78],
    ['is plain at the start of a range', 0x4e00, 0xe0100, 'plain'],
    ['is plain at the end of a range', 0x4e02, 0xe0100, 'plain'],
    ['is not covered before a range', 0x4dff, 0xe0100, null],
    ['is not covered after a range', 0x4e03, 0xe0100, null],
    ['is not covered with a selector that lists other characters', 0x4e00, 0xe0101, null],
    ['is not covered with a selector that is not there', 0x8fbb, 0xe0102, null],
  ] as const)('%s', (_, base, selected, expected) => {
    expect(variation(base, selected)).toBe(expected);
  });

  test('is never covered by a font without such a table', () => {
    expect(variationLookUp([{ version: 4 }])(0x4e00, 0xe0100)).toBeNull();
  });
});
