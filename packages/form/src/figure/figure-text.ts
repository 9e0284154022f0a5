import { type Draft, sizeOnCopy, within } from '../draft.ts';
import { heightOf } from '../fit.ts';
import { type Cluster, itemize } from '../itemize.ts';
import { breakLines } from '../kinsoku.ts';
import { POINT, SMALLEST_TYPE } from '../points.ts';
import { traceValue } from '../trace.ts';
import { writeStatic } from '../write.ts';
import { writeValue } from '../write-value.ts';
import type { Area } from './path.ts';
import { type Pen, pointerOf, tagOf } from './pen.ts';
import type { Path } from './shape.ts';

/**
 * A text of a figure: where it stands in the data, what it is called in 別紙, its size in points, and on how many lines it
 * may stand before it goes on there. `cutsWords` for running text; a name or a telephone number is rather made smaller.
 */
export interface FigureText {
  readonly text: string;
  readonly at: Path;
  readonly what: string;
  readonly size: number;
  readonly lines: number;
  readonly cutsWords?: boolean;
}

/** Added to the height of a text, in millimetres, so that rounding does not make it smaller. */
const SLACK = 0.05;

/** Between texts below each other, in millimetres. */
const BETWEEN = 0.5;

/** How wide a text stands on one line, in millimetres. */
export function widthOf(draft: Draft, { text, size }: Pick<FigureText, 'text' | 'size'>): number {
  return measured(draft, text).width * sizeOnCopy(draft, size) * POINT;
}

/** On how many lines a text stands in a width. */
export function linesOf(draft: Draft, { text, size }: Pick<FigureText, 'text' | 'size'>, width: number): number {
  return brokenIn(draft, text, size, width).lines;
}

/** Whether a text stands whole in a width on the lines that it may have, with no word cut. */
export function fitsWidth(draft: Draft, { text, size, lines }: FigureText, width: number): boolean {
  if (widthOf(draft, { text, size }) > lines * width) return false;
  const broken = brokenIn(draft, text, size, width);
  return broken.lines <= lines && !broken.forced;
}

interface MeasuredText {
  readonly clusters: readonly Cluster[];
  /** Its width on one line in em. */
  readonly width: number;
  readonly hasNewline: boolean;
}

const known = new WeakMap<Draft, Map<string, MeasuredText>>();

/** A text is measured once for a draft, though a figure tries many sizes. */
function measured(draft: Draft, text: string): MeasuredText {
  const texts = known.get(draft) ?? new Map<string, MeasuredText>();
  known.set(draft, texts);
  const there = texts.get(text);
  if (there !== undefined) return there;
  const clusters = itemize(text, draft.input.typefaces).filter((item): item is Cluster => !('code' in item));
  const width = clusters.reduce((sum, { advance }) => sum + advance, 0);
  const made = { clusters, width, hasNewline: clusters.some(({ newline }) => newline) };
  texts.set(text, made);
  return made;
}

function brokenIn(draft: Draft, text: string, size: number, width: number): { lines: number; forced: boolean } {
  const { clusters, width: natural, hasNewline } = measured(draft, text);
  const room = width / (sizeOnCopy(draft, size) * POINT);
  if (natural <= room && !hasNewline && clusters.length > 0) return { lines: 1, forced: false };
  const { lines, forced } = breakLines(clusters, room);
  return { lines: lines.length, forced };
}

/** The height that texts take below each other in a width, each on no more lines than it may have. */
export function heightOfTexts(draft: Draft, texts: readonly FigureText[], width: number): number {
  const heights = texts.map((one) => heightOfText(draft, one, width));
  return heights.reduce((sum, height) => sum + height, 0) + BETWEEN * Math.max(0, texts.length - 1);
}

function heightOfText(draft: Draft, one: FigureText, width: number): number {
  const lines = Math.min(one.lines, linesOf(draft, one, width));
  return heightOf(lines, sizeOnCopy(draft, one.size)) + SLACK;
}

/** Writes texts below each other in the middle of a box, or from its top. */
export function writeTexts(
  pen: Pen,
  area: Area,
  texts: readonly FigureText[],
  align: 'left' | 'center' = 'center',
  vertical: 'top' | 'middle' = 'middle',
): void {
  const slack = Math.max(0, area.height - heightOfTexts(pen.draft, texts, area.width));
  let y = area.y + (vertical === 'top' ? 0 : slack / 2);
  for (const one of texts) {
    const height = heightOfText(pen.draft, one, area.width);
    writeText(pen, { ...area, y, height }, one, align);
    y += height + BETWEEN;
  }
}

/** Writes a text in a box, whole or with a reference to 別紙. */
export function writeText(
  pen: Pen,
  area: Area,
  { text, at, what, size, cutsWords = false }: FigureText,
  align: 'left' | 'center' | 'right' = 'center',
  vertical: 'top' | 'middle' = 'middle',
): void {
  const { label, clauses } = pen.block;
  const pointer = pointerOf(pen, at);
  const place = within(pen.place, area);
  traceValue(pen.draft, place, pointer, clauses);
  const value = { text, pointer, clauses, label: `${label}の${what}`, nominal: size, minimum: SMALLEST_TYPE } as const;
  const manner = { tag: tagOf(pen), align, vertical } as const;
  writeValue(pen.draft, place, { ...value, cutsWords, over: 'sheet' }, manner);
}

/** Writes fixed words in a box. */
export function writeWords(
  pen: Pen,
  area: Area,
  text: string,
  size: number,
  align: 'left' | 'center' | 'right' = 'center',
): void {
  const setting = { tag: tagOf(pen), align, vertical: 'middle', layer: pen.layer } as const;
  writeStatic(pen.draft, within(pen.place, area), text, sizeOnCopy(pen.draft, size), setting);
}
