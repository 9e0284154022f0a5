import { readFileSync } from 'node:fs';
import { create } from '@cantoo/fontkit';
import type { Glyph, Typeface, TypefaceStack } from '@fukushi-kit/form';
import { type FontFile, fontFiles } from './font-file.ts';
import { type VariationTable, variationLookUp } from './variation.ts';

/** What a typeface needs of the parsed font. */
interface ParsedFont {
  readonly unitsPerEm: number;
  readonly cmap: { readonly tables: readonly { readonly table: VariationTable }[] };
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): { readonly id: number; readonly advanceWidth: number };
  getGlyph(id: number): { readonly advanceWidth: number };
}

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
  const known = opened.get(file.path);
  if (known !== undefined) return known;
  const typeface = typefaceOf(file.name, parsed(file));
  opened.set(file.path, typeface);
  return typeface;
}

function parsed(file: FontFile): ParsedFont {
  try {
    return create(readFileSync(file.path)) as unknown as ParsedFont;
  } catch (cause) {
    throw new Error(`The font ${file.name} cannot be read`, { cause });
  }
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
