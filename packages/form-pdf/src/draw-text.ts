import type { Glyph, TextRun } from '@fukushi-kit/form';
import { type DrawingContext, type EmbeddedFont, fontGiven } from './drawing-context.ts';
import { points } from './points.ts';

const codes = new WeakMap<EmbeddedFont, Map<string, string>>();

/** Writes one run of glyphs at its baseline. No shaping, no fallback: what the layout chose is what is drawn. */
export function drawText(context: DrawingContext, run: TextRun): void {
  fontGiven(context, run.typeface);
  const font = context.font(run.typeface)._font;
  context.page.fonts[font.id] ??= font.ref();
  const shown = run.glyphs.map((glyph) => codeOf(font, glyph)).join('');
  context.addContent(`BT 1 0 0 -1 ${points(run.x)} ${points(run.y)} Tm /${font.id} ${run.size} Tf <${shown}> Tj ET`);
}

/**
 * The code of a glyph in the embedded subset. A glyph that stands for two different texts (a character and the same
 * shape asked for by a variation selector) gets a code for each, so that both can be read back as written; so does one
 * that moves the pen by two different distances, so that both stand where the layout put them.
 */
function codeOf(font: EmbeddedFont, glyph: Glyph): string {
  const known = codesOf(font);
  const key = `${glyph.id}/${glyph.advance}/${glyph.text}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const code = newCode(font, glyph);
  known.set(key, code);
  return code;
}

function newCode(font: EmbeddedFont, glyph: Glyph): string {
  if (glyph.text === '') throw new RangeError('A glyph without text cannot be read back from the print');
  const first = font.subset.includeGlyph(glyph.id);
  const code = font.unicode[first] === undefined ? first : font.subset.glyphs.push(glyph.id) - 1;
  font.widths[code] = glyph.advance * 1000;
  font.unicode[code] = [...glyph.text].map((character) => character.codePointAt(0) ?? 0);
  return code.toString(16).padStart(4, '0');
}

function codesOf(font: EmbeddedFont): Map<string, string> {
  const known = codes.get(font) ?? new Map<string, string>();
  codes.set(font, known);
  return known;
}
