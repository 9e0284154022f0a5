import type { Cluster } from './itemize.ts';
import { type BrokenText, breakLines } from './kinsoku.ts';
import { POINT } from './points.ts';
import { shortBrackets } from './short-brackets.ts';

/** From one line of a value to the next, as a multiple of the size of its type. */
export const LEADING = 1.3;

/** How lines follow each other, in em: from one to the next, and room above the first. */
export interface Spacing {
  readonly leading: number;
  readonly above: number;
}

/** Lines without readings, and lines with room for a reading (ふりがな) over each. */
export const PLAIN: Spacing = { leading: LEADING, above: 0 };
export const UNDER_RUBY: Spacing = { leading: 1.65, above: 0.52 };

/** The room for a text in millimetres, and the sizes of type in points that it may have. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly nominal: number;
  readonly minimum: number;
  /** Whether a word wider than the line may be cut as the last resort; telephone numbers and the like may not. */
  readonly cutsWords: boolean;
  /** `PLAIN` when not given. */
  readonly spacing?: Spacing;
}

/** Text that fits: its size in points and its lines. */
export interface Fitted extends BrokenText {
  readonly size: number;
}

/** How many lines of `size` points stand in `height` millimetres. */
export function linesIn(height: number, size: number, { leading, above }: Spacing = PLAIN): number {
  return Math.floor((height / (size * POINT) - above - 1) / leading + 1 + 1e-6);
}

/** The height in millimetres of `lines` lines of `size` points. */
export function heightOf(lines: number, size: number): number {
  return lines === 0 ? 0 : ((lines - 1) * LEADING + 1) * size * POINT;
}

/**
 * The largest size, in steps of half a point, at which the text fits its room with short words in brackets and all words
 * whole, else with words whole, else cut; or `null`. No single character is left on the last line if it can be helped.
 */
export function fitText(clusters: readonly Cluster[], room: Room): Fitted | null {
  if (isHopeless(clusters, room)) return null;
  const together = shortBrackets(clusters);
  return (
    firstFit(clusters, room, { mayCut: false, together }) ??
    (together.size > 0 ? firstFit(clusters, room, { mayCut: false }) : null) ??
    (room.cutsWords ? firstFit(clusters, room, { mayCut: true }) : null)
  );
}

// A label is made a little smaller before it is broken where its author did not break it.
const SMALLEST_WHOLE_LABEL = 8;

/**
 * A label in its room: whole lines as given if they fit at 8 points or more, else broken, `evenly` into lines of about
 * equal length, or like running text; or `null`.
 */
export function fitLabel(clusters: readonly Cluster[], room: Room, evenly: boolean): Fitted | null {
  const given = clusters.filter((cluster) => cluster.newline).length + 1;
  for (const size of sizes(room.nominal, Math.max(room.minimum, SMALLEST_WHOLE_LABEL))) {
    if (given > linesIn(room.height, size, room.spacing)) continue;
    const broken = breakLines(clusters, room.width / (size * POINT));
    if (broken.lines.length === given && !broken.forced) return { ...broken, size };
  }
  const fitted = fitText(clusters, room);
  if (fitted === null || !evenly) return fitted;
  return { ...fitted, ...evenLines(clusters, fitted, room.width / (fitted.size * POINT)) };
}

/** The same number of lines in the narrowest width, in em, that gives it. */
function evenLines(clusters: readonly Cluster[], fitted: BrokenText, width: number): BrokenText {
  let best = fitted;
  let low = 0;
  let high = width;
  for (let step = 0; step < 8; step++) {
    const middle = (low + high) / 2;
    const attempt = breakLines(clusters, middle);
    if (attempt.lines.length === fitted.lines.length && attempt.forced === fitted.forced) {
      best = attempt;
      high = middle;
    } else low = middle;
  }
  return best;
}

/** The sizes from nominal down to minimum, in points. */
export function sizes(nominal: number, minimum: number): number[] {
  const steps = [];
  for (let size = nominal; size > minimum; size -= 0.5) steps.push(size);
  steps.push(Math.min(nominal, minimum));
  return steps;
}

interface Manner {
  readonly mayCut: boolean;
  readonly together?: ReadonlySet<number>;
}

function firstFit(clusters: readonly Cluster[], room: Room, { mayCut, together }: Manner): Fitted | null {
  for (const size of sizes(room.nominal, room.minimum)) {
    const allowed = linesIn(room.height, size, room.spacing);
    if (allowed < 1) continue;
    const width = room.width / (size * POINT);
    const broken = breakLines(clusters, width, together);
    if (broken.lines.length > allowed || (broken.forced && !mayCut)) continue;
    return { ...withoutLonelyEnd(clusters, broken, width, together), size };
  }
  return null;
}

/** The same number of lines, a little narrower if that keeps the last one from holding a single character. */
function withoutLonelyEnd(
  clusters: readonly Cluster[],
  broken: BrokenText,
  width: number,
  together?: ReadonlySet<number>,
): BrokenText {
  if (broken.forced || !endsLonely(clusters, broken)) return broken;
  for (const narrower of [width - 1, width - 2, width - 3]) {
    const attempt = breakLines(clusters, narrower, together);
    if (attempt.forced || attempt.lines.length > broken.lines.length) break;
    if (!endsLonely(clusters, attempt)) return attempt;
  }
  return broken;
}

/** Whether one character, with the stops and brackets after it, stands alone on the last of several lines. */
function endsLonely(clusters: readonly Cluster[], { lines }: BrokenText): boolean {
  const last = lines.at(-1);
  if (last === undefined || lines.length < 2) return false;
  return clusters.slice(last.start, last.end).filter(({ neverFirst }) => !neverFirst).length === 1;
}

/** Whether the text is longer than all lines of the smallest size together, so that no line need be broken to know. */
function isHopeless(clusters: readonly Cluster[], room: Room): boolean {
  const size = Math.min(room.nominal, room.minimum);
  const capacity = (linesIn(room.height, size, room.spacing) * room.width) / (size * POINT);
  let used = 0;
  for (const cluster of clusters) {
    if (!cluster.space) used += cluster.advance;
    if (used > capacity + 1) return true;
  }
  return false;
}
