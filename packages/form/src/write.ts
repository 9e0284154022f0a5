import type { Box, Draft, Place } from './draft.ts';
import { type Fitted, fitLabel, fitText, PLAIN, type Spacing, UNDER_RUBY } from './fit.ts';
import { type Cluster, itemize } from './itemize.ts';
import type { BrokenLine } from './kinsoku.ts';
import type { Layer, TextRun } from './page-model.ts';
import type { Pointer } from './pointer.ts';
import { pointerPath } from './pointer.ts';
import { POINT, SMALLEST_TYPE } from './points.ts';
import { rubyOf } from './ruby-of.ts';
import { rubyParts } from './ruby-parts.ts';
import type { Glyph, TypefaceStack } from './typeface.ts';
import { withReading } from './with-reading.ts';

/** Added to the padding of 0.5 mm under a rule, in millimetres. */
const BELOW_RULE = 0.7;

/** How lines stand in their box. */
export interface Setting {
  readonly layer: Layer;
  readonly tag: string | null;
  readonly align: 'left' | 'center' | 'right';
  /** `below-rule`: at the top, lowered so that it does not stick to the rule above, as far as there is room. */
  readonly vertical: 'top' | 'below-rule' | 'middle' | 'bottom';
  /** `PLAIN` when not given. */
  readonly spacing?: Spacing;
}

/** The clusters of a text; whatever cannot be printed becomes a finding at its pointer, or at its element if static. */
export function clustersOf(draft: Draft, text: string, element: string, pointer: Pointer | null): Cluster[] {
  const clusters: Cluster[] = [];
  const told = new Set<string>();
  for (const item of itemize(text, draft.input.typefaces)) {
    if (!('code' in item)) {
      clusters.push(item);
      continue;
    }
    if (told.has(item.text)) continue;
    told.add(item.text);
    draft.findings.push({
      code: item.code,
      path: pointer === null ? [] : pointerPath(pointer),
      severity: 'error',
      detail: { element, characters: codePoints(item.text) },
    });
  }
  return clusters;
}

function codePoints(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  }).join(' ');
}

/** Puts fitted lines into a box; gives the runs that it wrote. */
export function writeLines(
  place: Place,
  clusters: readonly Cluster[],
  fitted: Fitted,
  stack: TypefaceStack,
  setting: Setting,
): TextRun[] {
  const { box } = place;
  const em = fitted.size * POINT;
  const { leading, above } = setting.spacing ?? PLAIN;
  const height = fitted.lines.length === 0 ? 0 : (above + (fitted.lines.length - 1) * leading + 1) * em;
  const slack = Math.max(0, box.height - height);
  const lowered = Math.min(slack, BELOW_RULE);
  const top = box.y + { top: 0, 'below-rule': lowered, middle: slack / 2, bottom: slack }[setting.vertical];
  // The first typeface sets the baseline for all, so that a character from another one does not move its line.
  const { ascent, descent } = stack[0];
  const drop = ((1 - (ascent + descent)) / 2 + ascent) * em;
  const runs: TextRun[] = [];
  for (const [index, line] of fitted.lines.entries()) {
    const x = startOf(box, line.width * em, setting.align);
    const y = top + (above + index * leading) * em + drop;
    runs.push(...runsOf(clusters, line, x, y, fitted.size, setting));
    place.page.items.push(...rubyOf(clusters, line, x, y, fitted.size));
  }
  place.page.items.push(...runs);
  return runs;
}

function startOf(box: Box, width: number, align: Setting['align']): number {
  return box.x + { left: 0, center: (box.width - width) / 2, right: box.width - width }[align];
}

function runsOf(
  clusters: readonly Cluster[],
  line: BrokenLine,
  x: number,
  y: number,
  size: number,
  setting: Setting,
): TextRun[] {
  const runs: TextRun[] = [];
  let start = line.start;
  let pen = x;
  while (start < line.end) {
    const first = clusters[start] as Cluster;
    const glyphs: Glyph[] = [];
    let width = 0;
    let end = start;
    for (; end < line.end; end++) {
      const cluster = clusters[end] as Cluster;
      if (cluster.typeface !== first.typeface) break;
      if (end > start && (cluster.lead ?? clusters[end - 1]?.lead) !== undefined) break;
      glyphs.push(...cluster.glyphs);
      width += cluster.advance * size * POINT;
    }
    const { layer, tag } = setting;
    runs.push({
      kind: 'text',
      layer,
      tag,
      x: micrometre(pen + (first.lead ?? 0) * size * POINT),
      y: micrometre(y),
      size,
      typeface: first.typeface.name,
      glyphs,
    });
    pen += width;
    start = end;
  }
  return runs;
}

/** Rounded to a thousandth of a millimetre, so that equal places are equal numbers. */
function micrometre(millimetres: number): number {
  return Math.round(millimetres * 1000) / 1000;
}

/** How fixed text stands; a label is rather made smaller than broken. Readings are marked only in a definition's own words. */
interface StaticSetting extends Omit<Setting, 'layer' | 'spacing'> {
  readonly layer?: Layer;
  readonly isLabel?: boolean;
  readonly hasRuby?: boolean;
}

/** The clusters of a definition's own words, with the readings that are marked in them. */
export function clustersWithRuby(draft: Draft, text: string, element: string): Cluster[] {
  return rubyParts(text).flatMap(({ base, reading }) => {
    const clusters = clustersOf(draft, base, element, null);
    return reading === null ? clusters : withReading(clusters, clustersOf(draft, reading, element, null));
  });
}

/** How lines of these clusters follow each other. */
export function spacingOf(clusters: readonly Cluster[]): Spacing {
  return clusters.some(({ reading }) => reading !== undefined) ? UNDER_RUBY : PLAIN;
}

/** Text of the definition: the same for every record. Shrinks to the smallest type; a label that is still too long is a finding. */
export function writeStatic(draft: Draft, place: Place, text: string, size: number, setting: StaticSetting): TextRun[] {
  if (text === '') return [];
  const clusters = (setting.hasRuby ? clustersWithRuby : clustersOf)(draft, text, place.element, null);
  const { width, height } = place.box;
  const spacing = spacingOf(clusters);
  const room = { width, height, nominal: size, minimum: SMALLEST_TYPE, cutsWords: false, spacing };
  const fitted = setting.isLabel ? fitLabel(clusters, room, setting.align === 'center') : fitText(clusters, room);
  if (fitted === null) {
    const detail = { element: place.element, ...(setting.layer !== 'value' && { label: text }) };
    draft.findings.push({ code: 'label-does-not-fit', path: [], severity: 'error', detail });
    return [];
  }
  return writeLines(place, clusters, fitted, draft.input.typefaces, { layer: 'static', ...setting, spacing });
}

/** Width that a static text takes on one line, in millimetres. */
export function staticWidth(draft: Draft, text: string, size: number): number {
  const items = itemize(text, draft.input.typefaces);
  return items.reduce((sum, item) => sum + ('code' in item ? 1 : item.advance), 0) * size * POINT;
}
