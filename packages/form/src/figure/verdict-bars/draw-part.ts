import type { Area } from '../path.ts';
import { boxPath } from '../path.ts';
import { fill, outline, type Pen, stroke, WEIGHT } from '../pen.ts';
import { dots, slantedLines, uprightLines } from './hatch.ts';
import type { VerdictPart } from './verdict-parts.ts';

const STEP = 1.3;
const DOT = 0.35;

/** Draws a part of a bar in the pattern of its result, which a photocopy keeps: no colour and no grey tells anything. */
export function drawPart(pen: Pen, area: Area, part: VerdictPart): void {
  PATTERNS[part](pen, area);
  outline(pen, area, { weight: WEIGHT.fine });
}

const PATTERNS: Readonly<Record<VerdictPart, (pen: Pen, area: Area) => void>> = {
  conforming: () => undefined,
  nonconforming: (pen, area) => fill(pen, boxPath(area)),
  effortUnmet: (pen, area) => {
    lines(pen, [...slantedLines(area, STEP, 'rising'), ...slantedLines(area, STEP, 'falling')]);
  },
  unverified: (pen, area) => lines(pen, slantedLines(area, STEP, 'rising')),
  notApplicable: (pen, area) => {
    const paths = dots(area, STEP, DOT);
    if (paths.length > 0) fill(pen, paths.join(''));
  },
  leftToCity: (pen, area) => lines(pen, uprightLines(area, STEP)),
};

function lines(pen: Pen, paths: readonly string[]): void {
  if (paths.length > 0) stroke(pen, paths.join(''), { weight: WEIGHT.fine });
}
