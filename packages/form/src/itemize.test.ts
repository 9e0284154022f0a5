import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fixedTypeface, plain, stack, wide } from '../test/fixed-typeface.ts';
import { graphemes } from './grapheme.ts';
import { itemize } from './itemize.ts';

const names = readFileSync(new URL('../fixtures/names.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

describe('each grapheme is drawn whole, or named as missing', () => {
  test.each(names)('%s is kept as written', (name) => {
    expect(graphemes(name).join('')).toBe(name);
    const items = itemize(name, stack);
    const kept = items.flatMap((item) => ('code' in item ? [item.text] : item.glyphs.map((glyph) => glyph.text)));
    expect(kept.join('')).toBe(name);
  });

  test('only the picture and the character that no typeface has are missing', () => {
    const missing = names.flatMap((name) => itemize(name, stack).filter((item) => 'code' in item));
    expect(missing).toEqual([
      { code: 'glyph-missing', text: '𫝆' },
      { code: 'glyph-missing', text: '👪' },
    ]);
  });

  test('a base with its selector goes to the typeface that has the pair', () => {
    const [first, second] = itemize('辻\u{E0100}花', stack);
    expect(first).toMatchObject({ text: '辻\u{E0100}', typeface: wide });
    expect(second).toMatchObject({ text: '花', typeface: plain });
  });

  test('a typeface that has only the base does not draw the pair', () => {
    expect(itemize('辻\u{E0100}', [plain])).toEqual([{ code: 'glyph-missing', text: '辻\u{E0100}' }]);
  });

  test('kana with a combining mark is drawn composed and still says both characters', () => {
    const asked: string[] = [];
    const typeface = fixedTypeface('asked', (grapheme) => asked.push(grapheme) > 0);
    const [item] = itemize('か\u3099', [typeface]);
    expect(asked).toEqual(['が']);
    expect(item).toMatchObject({ text: 'か\u3099', glyphs: [{ id: 'が'.codePointAt(0), text: 'か\u3099' }] });
  });

  test('half-width kana and its mark stay two glyphs where the typeface has no pair', () => {
    const single = fixedTypeface('single', (grapheme) => grapheme.length === 1);
    expect(itemize('ﾊﾟ', [single])).toMatchObject([{ advance: 1, glyphs: [{ text: 'ﾊ' }, { text: 'ﾟ' }] }]);
  });

  test.each([
    ['神', '\uFA19'],
    ['隆', '\uF9DC'],
  ])('the compatibility ideograph for %s is not replaced by it', (unified, compatible) => {
    expect(itemize(compatible, stack)).toMatchObject([{ text: compatible, glyphs: [{ text: compatible }] }]);
    expect(compatible).not.toBe(unified);
  });

  test.each(['\u0000', '\t', '\u0085', '\u200b', '\u202e', '\ufeff', '\ud800', '\u2028'])(
    'the control character %j is refused',
    (text) => {
      expect(itemize(text, [fixedTypeface('all', () => true)])).toEqual([{ code: 'control-character', text }]);
    },
  );
});
