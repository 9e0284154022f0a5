import type { Cluster } from './itemize.ts';

// 行頭禁則: closing brackets, stops, small kana, marks of repetition and prolongation, full and half width.
const NEVER_FIRST = new Set(
  '、。，．・：；？！‼⁇⁈⁉,.:;?!)]}）］｝〕〉》」』】〙〗〟’”»｠ーｰ々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ｡｣､･ｧｨｩｪｫｬｭｮｯﾞﾟ‐゠–〜～％%‰℃°′″',
);

// 行末禁則: opening brackets and signs that stand before a number.
const NEVER_LAST = new Set('([{（［｛〔〈《「『【〘〖〝‘“«｟｢￥¥＄$£№＃');

// 分離禁止: these stay together when doubled.
const INSEPARABLE = new Set('―—…‥〳〴〵');

const WORD = /^[\p{Script=Latin}\p{Nd}!-~０-９Ａ-Ｚａ-ｚ＠＿](\p{M})*$/u;
const JOINS_DIGITS = new Set('－−‐，．－');

/**
 * How a grapheme behaves at the end of a line.
 *
 * @clause none typesetting (JIS X 4051), not of a source
 */
export interface LineManners {
  readonly neverFirst: boolean;
  readonly neverLast: boolean;
  readonly inseparable: boolean;
  /** Part of a word, number, telephone number or address of e-mail. */
  readonly word: boolean;
  /** Joins full-width digits, as in ０４６７－８２. */
  readonly joinsDigits: boolean;
  readonly space: boolean;
  readonly newline: boolean;
}

/**
 * How one grapheme behaves at the end of a line (禁則), from tables after JIS X 4051, for both 「、。」 and 「，．」.
 *
 * @clause none typesetting (JIS X 4051), not of a source
 *
 * @example
 * import { lineManners } from '@fukushi-kit/form';
 * lineManners('。').neverFirst // => true
 * lineManners('「').neverLast // => true
 * lineManners('7').word // => true
 */
export function lineManners(grapheme: string): LineManners {
  return {
    neverFirst: NEVER_FIRST.has(grapheme),
    neverLast: NEVER_LAST.has(grapheme),
    inseparable: INSEPARABLE.has(grapheme),
    word: WORD.test(grapheme),
    joinsDigits: JOINS_DIGITS.has(grapheme),
    space: grapheme === ' ' || grapheme === '\u3000',
    newline: grapheme === '\n' || grapheme === '\r\n',
  };
}

/** A line: which clusters stand on it (`end` not included; spaces at its end are left out) and its width in em. */
export interface BrokenLine {
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

/** Lines, and whether a part that must stay whole had to be cut (`forced`) because it is wider than a line. */
export interface BrokenText {
  readonly lines: readonly BrokenLine[];
  readonly forced: boolean;
}

const NOWHERE: ReadonlySet<number> = new Set();

/**
 * The lines of a text within a width in em: what may not begin a line takes its neighbour with it (追い出し), words stay
 * whole, no hyphen is added. No line begins at an index of `together`. Reads each cluster a bounded number of times.
 */
export function breakLines(
  clusters: readonly Cluster[],
  width: number,
  together: ReadonlySet<number> = NOWHERE,
): BrokenText {
  const lines: BrokenLine[] = [];
  let forced = false;
  let start = 0;
  while (start < clusters.length) {
    const line = nextLine(clusters, start, width, together);
    lines.push(trimmed(clusters, start, line.end, width));
    forced ||= line.forced;
    start = line.next;
  }
  if (clusters.at(-1)?.newline) lines.push({ start, end: start, width: 0 });
  return { lines, forced };
}

const ROUNDING = 1e-6;

function nextLine(clusters: readonly Cluster[], start: number, width: number, together: ReadonlySet<number>) {
  let used = 0;
  let opportunity = start;
  let solid: Cluster | undefined;
  for (let i = start; i < clusters.length; i++) {
    const cluster = clusters[i] as Cluster;
    if (cluster.newline) return { end: i, next: i + 1, forced: false };
    const spaced = clusters[i - 1]?.space ?? false;
    if (solid !== undefined && !together.has(i) && mayBreak(solid, spaced, cluster)) opportunity = i;
    used += cluster.advance;
    if (cluster.space) continue;
    if (used <= width + ROUNDING) solid = cluster;
    else if (opportunity > start) return { end: opportunity, next: opportunity, forced: false };
    else return forcedLine(clusters, start, i);
  }
  return { end: clusters.length, next: clusters.length, forced: false };
}

/** Whether a line may end after `before` (and spaces, if `spaced`) and the next begin with `after`. */
function mayBreak(before: Cluster, spaced: boolean, after: Cluster): boolean {
  if (after.space || after.neverFirst || before.neverLast) return false;
  if (spaced) return true;
  if (before.inseparable && before.text === after.text) return false;
  return !((before.word || before.joinsDigits) && (after.word || after.joinsDigits));
}

/** Cuts within a part that is wider than the line, still without a stop at the head of the next line if that can be. */
function forcedLine(clusters: readonly Cluster[], start: number, overflow: number) {
  let end = overflow;
  while (end > start + 1 && (clusters[end]?.neverFirst || clusters[end - 1]?.neverLast)) end--;
  if (end <= start + 1) end = Math.max(overflow, start + 1);
  return { end, next: end, forced: true };
}

/** Spaces before a break are left out; at the end of the text they stay as long as they fit. */
function trimmed(clusters: readonly Cluster[], start: number, end: number, room: number): BrokenLine {
  let width = 0;
  for (let i = start; i < end; i++) width += (clusters[i] as Cluster).advance;
  let last = end;
  while (last > start && clusters[last - 1]?.space && (end < clusters.length || width > room + ROUNDING)) {
    last--;
    width -= (clusters[last] as Cluster).advance;
  }
  return { start, end: last, width };
}
