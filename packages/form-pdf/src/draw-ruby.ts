import type { RubyRun } from '@fukushi-kit/form';
import { type DrawingContext, fontGiven } from './drawing-context.ts';
import type { ParsedFont } from './parsed-font.ts';
import { points } from './points.ts';

const outlines = new WeakMap<ParsedFont, Map<number, string>>();

/**
 * Draws a reading as the outlines of its glyphs. Shapes are no text: who copies or searches the page gets the words below
 * once, without the reading between them.
 */
export function drawRuby(context: DrawingContext, run: RubyRun): void {
  const font = fontGiven(context, run.typeface);
  const scale = run.size / font.unitsPerEm;
  let x = points(run.x);
  for (const { id, advance } of run.glyphs) {
    const outline = outlineOf(font, id);
    if (outline !== '') {
      context
        .save()
        .addContent(`${scale} 0 0 ${-scale} ${x} ${points(run.y)} cm`)
        .path(outline)
        .fill()
        .restore();
    }
    x += advance * run.size;
  }
}

function outlineOf(font: ParsedFont, id: number): string {
  const known = outlines.get(font) ?? new Map<number, string>();
  outlines.set(font, known);
  const found = known.get(id) ?? font.getGlyph(id).path.toSVG();
  known.set(id, found);
  return found;
}
