import type { HeadingBlock, ParagraphBlock } from './definition.ts';
import { type Draft, type Place, within } from './draft.ts';
import { type Fitted, heightOf, PLAIN, type Spacing } from './fit.ts';
import type { Cluster } from './itemize.ts';
import { breakLines } from './kinsoku.ts';
import { POINT, SMALLEST_TYPE } from './points.ts';
import { boundValue, traceValue } from './trace.ts';
import { clustersWithRuby, type Setting, spacingOf, writeLines, writeStatic } from './write.ts';
import { writeValue } from './write-value.ts';

const LEADING = 1.4;

/** Below a line, in em, where readings stand over the next. */
const BELOW_LINE = 0.08;

/** The height of a heading in millimetres. */
export const HEADING_HEIGHT = 7;

/** Draws a heading at the foot of its box, with its note at the right. */
export function drawHeading(draft: Draft, place: Place, heading: HeadingBlock): void {
  const node = draft.structure.add(place.parent, 'H2');
  const box = within(place, { height: HEADING_HEIGHT - 0.8 });
  writeStatic(draft, box, heading.text, 10.5, { tag: node.id, align: 'left', vertical: 'bottom', hasRuby: true });
  if (heading.note === undefined) return;
  const tag = draft.structure.add(place.parent, 'P').id;
  writeStatic(draft, box, heading.note, 8, { tag, align: 'right', vertical: 'bottom' });
}

/** The height that a paragraph takes in a width, in millimetres. */
export function paragraphHeight(draft: Draft, paragraph: ParagraphBlock, width: number): number {
  const size = paragraph.size ?? draft.input.definition.size;
  const fixed =
    paragraph.bind === undefined ? fixedLines(draft, paragraph, width, size) : { lines: 1, leading: LEADING };
  return (paragraph.lines ?? fixed.lines) * fixed.leading * size * POINT;
}

function fixedLines(draft: Draft, { id, text = '' }: ParagraphBlock, width: number, size: number) {
  const clusters = clustersWithRuby(measuring(draft), text, id);
  const { lines } = breakLines(clusters, width / (size * POINT));
  return { lines: lines.length, leading: spacingOfParagraph(clusters).leading };
}

/** The same draft, whose findings are thrown away: what is measured is told when it is drawn. */
function measuring(draft: Draft): Draft {
  return { ...draft, findings: [] };
}

function spacingOfParagraph(clusters: readonly Cluster[]): Spacing {
  const spacing = spacingOf(clusters);
  return spacing === PLAIN
    ? { leading: LEADING, above: (LEADING - 1) / 2 }
    : { ...spacing, above: spacing.leading - 1 - BELOW_LINE };
}

/** Draws a paragraph: fixed text, or text from the data. */
export function drawParagraph(draft: Draft, place: Place, paragraph: ParagraphBlock): void {
  const node = draft.structure.add(place.parent, 'P');
  const size = paragraph.size ?? draft.input.definition.size;
  const setting = { tag: node.id, align: paragraph.align ?? 'left', vertical: 'top' } as const;
  if (paragraph.bind === undefined) drawFixed(draft, place, paragraph, size, setting);
  else drawBound(draft, place, paragraph, paragraph.bind, size, setting);
}

type ParagraphSetting = Omit<Setting, 'layer'>;

function drawFixed(
  draft: Draft,
  place: Place,
  paragraph: ParagraphBlock,
  size: number,
  setting: ParagraphSetting,
): void {
  const clusters = clustersWithRuby(draft, paragraph.text ?? '', place.element);
  const broken = breakLines(clusters, place.box.width / (size * POINT));
  if (paragraph.lines !== undefined && broken.lines.length > paragraph.lines) {
    draft.findings.push({
      code: 'label-does-not-fit',
      path: [],
      severity: 'error',
      detail: { element: place.element },
    });
  }
  const fitted: Fitted = { ...broken, size };
  const spacing = spacingOfParagraph(clusters);
  writeLines(place, clusters, fitted, draft.input.typefaces, { ...setting, layer: 'static', spacing });
}

function drawBound(
  draft: Draft,
  place: Place,
  paragraph: ParagraphBlock,
  pointer: NonNullable<ParagraphBlock['bind']>,
  size: number,
  setting: ParagraphSetting,
): void {
  const clauses = paragraph.clauses ?? [];
  traceValue(draft, place, pointer, clauses);
  const given = boundValue(draft, pointer);
  const text = typeof given === 'string' ? given : '';
  const height = Math.max(place.box.height, heightOf(1, size));
  const value = {
    text,
    pointer,
    label: paragraph.id,
    clauses,
    nominal: size,
    minimum: SMALLEST_TYPE,
    cutsWords: true,
    over: 'sheet',
  } as const;
  writeValue(draft, within(place, { height }), value, setting);
}
