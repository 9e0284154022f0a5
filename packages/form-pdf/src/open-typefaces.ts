import type { Glyph, Typeface, TypefaceStack } from '@fukushi-kit/form';
import { type FontFile, fontFiles } from './font-file.ts';
import { type ParsedFont, parsedFont } from './parsed-font.ts';
import { variationLookUp } from './variation.ts';

const opened = new Map<string, Typeface>();

/**
 * The typefaces that forms are laid out with, read once per process from the same files that the print embeds.
 *
 * A character with a variation selector counts as one thing: a font that has only the plain character does not cover
 * it. Throws an `Error` that names the font if its file cannot be read.
 *
 * @clause none a service of this project, not of a source
 *
 * @example
 * const [body, second] = openTypefaces();
 * body.glyphs('髙')?.length // => 1
 * body.glyphs('𠮷') // => null
 * second.glyphs('𠮷')?.[0]?.text // => '𠮷'
 */
export function openTypefaces(files: readonly FontFile[] = fontFiles()): TypefaceStack {
  const [first, ...rest] = files.map(openOnce);
  if (first === undefined) throw new RangeError('A print needs at least one font, got none');
  return [first, ...rest];
}

function openOnce(file: FontFile): Typeface {
  const key = JSON.stringify([file.name, file.path]);
  const known = opened.get(key);
  if (known !== undefined) return known;
  const typeface = typefaceOf(file.name, parsedFont(file));
  opened.set(key, typeface);
  return typeface;
}

/** Ascent and descent are those of a Japanese em box, so that a second font does not move the line. */
function typefaceOf(name: string, font: ParsedFont): Typeface {
  const variation = variationLookUp(font.cmap.tables.map((entry) => entry.table));
  const glyph = (id: number, advanceWidth: number, text: string): readonly Glyph[] => [
    { id, advance: advanceWidth / font.unitsPerEm, text },
  ];
  const plain = (codePoint: number, text: string): readonly Glyph[] | null => {
    if (!font.hasGlyphForCodePoint(codePoint)) return null;
    const { id, advanceWidth } = font.glyphForCodePoint(codePoint);
    return glyph(id, advanceWidth, text);
  };
  return {
    name,
    ascent: 0.88,
    descent: 0.12,
    glyphs(grapheme) {
      const [base, selector, more] = [...grapheme].map((character) => character.codePointAt(0));
      if (base === undefined || more !== undefined) return null;
      if (selector === undefined) return plain(base, grapheme);
      const found = variation(base, selector);
      if (found === null) return null;
      return found === 'plain' ? plain(base, grapheme) : glyph(found, font.getGlyph(found).advanceWidth, grapheme);
    },
  };
}
