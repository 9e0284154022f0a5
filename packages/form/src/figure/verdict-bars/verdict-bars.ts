import type { FigureVerdictBars, VerdictBar } from '@fukushi-kit/schema';
import type { Fault, FigureManner } from '../figure-manner.ts';
import { words } from '../messages.ja.ts';
import { integer, listOf, recordOf, text } from '../shape.ts';
import { drawPart } from './draw-part.ts';
import { drawVerdictBars } from './draw-verdict-bars.ts';
import { VERDICT_PARTS, type VerdictPart } from './verdict-parts.ts';

/** How the controls of each chapter stand, as bars of patterned parts beside each other (点検結果の横棒). */
export const verdictBars: FigureManner<FigureVerdictBars> = {
  shape: recordOf<FigureVerdictBars>({
    bars: listOf(
      recordOf<VerdictBar>({
        name: text,
        conforming: integer,
        nonconforming: integer,
        effortUnmet: integer,
        unverified: integer,
        notApplicable: integer,
        leftToCity: integer,
      }),
    ),
  }),
  isEmpty: ({ bars }) => bars.length === 0,
  faults: ({ bars }) =>
    bars.flatMap((bar, index) =>
      VERDICT_PARTS.flatMap((part): Fault[] =>
        bar[part] < 0 ? [{ code: 'not-figure-data', at: ['bars', index, part] }] : [],
      ),
    ),
  alt: ({ bars }) => bars.map((bar) => words.verdictBarText(bar, VERDICT_PARTS)).join(''),
  legend: (figure) => VERDICT_PARTS.filter((part) => isShown(figure, part)).map(entryOf),
  draw: drawVerdictBars,
};

function isShown(figure: FigureVerdictBars | null, part: VerdictPart): boolean {
  return figure === null || figure.bars.some((bar) => bar[part] > 0);
}

function entryOf(part: VerdictPart): ReturnType<typeof verdictBars.legend>[number] {
  return { text: words.verdictParts[part], draw: (pen, sample) => drawPart(pen, sample, part) };
}
