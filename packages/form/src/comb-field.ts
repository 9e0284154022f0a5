import { type Box, type Draft, type Place, sizeOnCopy, within } from './draft.ts';
import { addFrame } from './edges.ts';
import type { CombField } from './field.ts';
import { sizes } from './fit.ts';
import type { Cluster } from './itemize.ts';
import type { LayoutFindingCode } from './layout-finding.ts';
import type { TextRun } from './page-model.ts';
import { pointerPath } from './pointer.ts';
import { POINT, SMALLEST_TYPE } from './points.ts';
import { boundValue, fullPointer, traceValue } from './trace.ts';
import { clustersOf, writeLines } from './write.ts';

/** A box is no wider and no higher than this, in millimetres. */
const WIDEST_BOX = 6;
const HIGHEST_BOX = 8;

/** Between a character and the sides of its box, both together, in millimetres. */
const AROUND = 0.6;

/** Draws a row of boxes and, in each, a character of the value. */
export function drawComb(draft: Draft, place: Place, field: CombField): void {
  const boxes = boxesIn(place.box, field);
  for (const box of boxes) addFrame(place.page.edges, box, 'thin');
  const pointer = fullPointer(place, field.bind);
  traceValue(draft, within(place, rowOf(boxes)), pointer, field.clauses);
  const text = textOf(draft, place, field);
  const size = sizeIn(draft, field, boxes);
  if (size === null) tell(draft, place, field, 'label-does-not-fit');
  if (text === '' || size === null) return;
  const characters = clustersOf(draft, text, place.element, pointer).flatMap(withVoicingApart);
  if (characters.length > field.cells || characters.some((character) => character.newline)) {
    tell(draft, place, field, 'text-does-not-fit');
    return;
  }
  const skipped = field.align === 'right' ? field.cells - characters.length : 0;
  const runs: TextRun[] = [];
  for (const [index, character] of characters.entries()) {
    const box = boxes[skipped + index];
    if (box !== undefined) runs.push(...writeCharacter(draft, within(place, box), character, size));
  }
  draft.proofs.push({ element: place.element, source: text, runs });
}

function textOf(draft: Draft, place: Place, field: CombField): string {
  const given = boundValue(draft, fullPointer(place, field.bind));
  if (given === null) return '';
  if (typeof given === 'string' || Number.isSafeInteger(given)) return String(given);
  tell(draft, place, field, 'not-text');
  return '';
}

function tell(draft: Draft, place: Place, field: CombField, code: LayoutFindingCode): void {
  const path = code === 'label-does-not-fit' ? [] : pointerPath(fullPointer(place, field.bind));
  draft.findings.push({ code, path, severity: 'error', detail: { element: place.element, label: field.label } });
}

function boxesIn({ x, y, width, height }: Box, { cells, align }: CombField): Box[] {
  const side = Math.min(WIDEST_BOX, width / cells);
  const tall = Math.min(HIGHEST_BOX, height);
  const start = align === 'right' ? x + width - side * cells : x;
  const top = y + (height - tall) / 2;
  return Array.from({ length: cells }, (_, index) => ({ x: start + side * index, y: top, width: side, height: tall }));
}

function rowOf(boxes: readonly Box[]): Partial<Box> {
  const [first] = boxes;
  return first === undefined ? {} : { ...first, width: first.width * boxes.length };
}

/** The largest size at which a full-width character stands within its box; `null` if none does. */
function sizeIn(draft: Draft, field: CombField, [box]: readonly Box[]): number | null {
  const room = Math.min(box?.width ?? 0, box?.height ?? 0) - AROUND;
  const nominal = sizeOnCopy(draft, field.size ?? draft.input.definition.size);
  return sizes(nominal, SMALLEST_TYPE).find((size) => size * POINT <= room) ?? null;
}

/** A half-width kana and its voicing mark, which stand in a box each; anything else as it is. */
function withVoicingApart(cluster: Cluster): Cluster[] {
  if (!/^[\uff66-\uff9d][\uff9e\uff9f]$/.test(cluster.text)) return [cluster];
  return cluster.glyphs.map((glyph) => ({ ...cluster, text: glyph.text, glyphs: [glyph], advance: glyph.advance }));
}

function writeCharacter(draft: Draft, place: Place, character: Cluster, size: number): TextRun[] {
  const line = { start: 0, end: 1, width: character.advance };
  const setting = { layer: 'value', tag: place.parent.id, align: 'center', vertical: 'middle' } as const;
  return writeLines(place, [character], { lines: [line], forced: false, size }, draft.input.typefaces, setting);
}
