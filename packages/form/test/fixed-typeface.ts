import type { Typeface, TypefaceStack } from '../src/typeface.ts';

/** A typeface without a font file: full width 1 em, half width 0.5 em; it covers what `covers` says of each grapheme. */
export function fixedTypeface(name: string, covers: (grapheme: string) => boolean): Typeface {
  return {
    name,
    ascent: 0.88,
    descent: 0.12,
    glyphs(grapheme) {
      if (!covers(grapheme)) return null;
      const advance = /^[\u0020-\u007e\uff61-\uff9f]/.test(grapheme) ? 0.5 : 1;
      return [{ id: grapheme.codePointAt(0) ?? 0, advance, text: grapheme }];
    },
  };
}

/** Covers single characters of the Basic Multilingual Plane, as BIZ UDPGothic does by and large. */
export const plain: Typeface = fixedTypeface('plain', (grapheme) => /^[\u0020-\uffff]$/.test(grapheme));

/** Covers everything but pictographs and 𫝆: bases with their selectors, and characters beyond the first plane. */
export const wide: Typeface = fixedTypeface('wide', (grapheme) => !/\p{Extended_Pictographic}|𫝆/u.test(grapheme));

/** One typeface after the other. */
export const stack: TypefaceStack = [plain, wide];
