import { graphemes } from './grapheme.ts';
import { type LineManners, lineManners } from './kinsoku.ts';
import type { Glyph, Typeface, TypefaceStack } from './typeface.ts';
import type { Reading } from './with-reading.ts';

/** One grapheme with the typeface that draws the whole of it, its glyphs, its width in em, its manners at a line's end. */
export interface Cluster extends LineManners {
  readonly text: string;
  readonly typeface: Typeface;
  readonly glyphs: readonly Glyph[];
  readonly advance: number;
  /** Of a base under a wide reading: room before its glyphs, within `advance`, in em. */
  readonly lead?: number;
  /** The reading (ふりがな) that begins here. */
  readonly reading?: Reading;
}

/** A grapheme that cannot be printed, and why. */
export interface Unprintable {
  readonly code: 'glyph-missing' | 'control-character';
  readonly text: string;
}

const CONTROL = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
// Joiners and tags within a grapheme belong to its shape; alone they are control characters.
const JOINED = /^\P{C}.*(\u200c|\u200d|[\u{e0020}-\u{e007f}])/su;
const VOICED = /^[\u3041-\u30ff][\u3099\u309a]$/;
const HALF_WIDTH_VOICED = /^[\uff66-\uff9d][\uff9e\uff9f]$/;

const known = new WeakMap<TypefaceStack, Map<string, Cluster | Unprintable>>();

/** Each grapheme of a text with the first typeface that covers the whole of it, or the reason why there is none. */
export function itemize(text: string, stack: TypefaceStack): (Cluster | Unprintable)[] {
  let seen = known.get(stack);
  if (seen === undefined) {
    seen = new Map();
    known.set(stack, seen);
  }
  const items: (Cluster | Unprintable)[] = [];
  for (const grapheme of graphemes(text)) {
    let item = seen.get(grapheme);
    if (item === undefined) {
      item = shape(grapheme, stack);
      seen.set(grapheme, item);
    }
    items.push(item);
  }
  return items;
}

function shape(text: string, stack: TypefaceStack): Cluster | Unprintable {
  const manners = lineManners(text);
  if (manners.newline) return { text, typeface: stack[0], glyphs: [], advance: 0, ...manners };
  if (CONTROL.test(text) && !JOINED.test(text)) return { code: 'control-character', text };
  for (const typeface of stack) {
    const glyphs = glyphsOf(text, typeface);
    if (glyphs === null) continue;
    const advance = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);
    return { text, typeface, glyphs, advance, ...manners };
  }
  return { code: 'glyph-missing', text };
}

function glyphsOf(text: string, typeface: Typeface): readonly Glyph[] | null {
  if (VOICED.test(text)) return standingFor(text, typeface.glyphs(text.normalize('NFC')));
  const whole = typeface.glyphs(text);
  if (whole !== null || !HALF_WIDTH_VOICED.test(text)) return whole;
  const base = typeface.glyphs(text.slice(0, 1));
  const mark = typeface.glyphs(text.slice(1));
  return base && mark && [...base, ...mark];
}

/** The glyphs of a composed kana, saying the two characters that stand in the data. */
function standingFor(text: string, glyphs: readonly Glyph[] | null): readonly Glyph[] | null {
  if (glyphs === null) return null;
  return glyphs.map((glyph, index) => ({ ...glyph, text: index === 0 ? text : '' }));
}
