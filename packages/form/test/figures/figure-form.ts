import { type Box, type Draft, newDraft } from '../../src/draft.ts';
import type { FigureBlock, FigureKind } from '../../src/figure/figure-block.ts';
import { type LaidOut, layOut } from '../../src/index.ts';
import { stack } from '../fixed-typeface.ts';
import { sampleForm } from '../sample-form.ts';

/** A block for a figure of a kind, as wide as an upright sheet. */
export function figureBlock(figure: FigureKind, height: number): FigureBlock {
  return {
    kind: 'figure',
    id: 'figure',
    caption: '図',
    height,
    frame: 'thin',
    bind: '/figure',
    label: '図',
    clauses: [],
    figure,
  };
}

/** A form of one figure laid out, or blank. */
export function laidOutFigure(
  figure: FigureKind,
  data: unknown,
  height = 120,
  mode: 'filled' | 'blank' = 'filled',
): LaidOut {
  const definition = sampleForm(figureBlock(figure, height));
  return layOut({ definition, data: { figure: data }, mode, copy: null, typefaces: stack });
}

/** A draft to measure texts with. */
export const measuring: Draft = newDraft({
  definition: sampleForm(),
  data: null,
  mode: 'filled',
  copy: null,
  typefaces: stack,
});

/** The room of figures in tests, as wide as an upright sheet less frame and padding. */
export function room(height: number): Box {
  return { x: 22, y: 34, width: 171, height };
}
