import { controlNumber } from './control-number.ts';
import { addPage, type Continuation, type Draft, type DraftPage, type Place, within } from './draft.ts';
import { LEADING } from './fit.ts';
import { breakLines } from './kinsoku.ts';
import { words } from './messages.ja.ts';
import type { TextRun } from './page-model.ts';
import { bottomOf, UPRIGHT } from './page-shape.ts';
import { POINT } from './points.ts';
import type { OpenNode } from './structure.ts';
import { clustersOf, writeLines, writeStatic } from './write.ts';

const HEAD = 18;
const ENTRY_HEAD = 7;
const SIZE = 10.5;
const PITCH: number = SIZE * POINT * LEADING;
const BODY = UPRIGHT.body;
const BOTTOM: number = bottomOf(UPRIGHT);

interface Cursor {
  page: DraftPage;
  y: number;
}

/** Draws the continuation sheets (別紙), always upright: every value that was too long for its cell, whole, under its number. */
export function drawContinuations(draft: Draft): void {
  if (draft.continuations.length === 0) return;
  const parent = draft.structure.add(draft.structure.root, 'Sect');
  const cursor = startPage(draft, parent, true);
  for (const entry of draft.continuations) drawEntry(draft, parent, cursor, entry);
}

function startPage(draft: Draft, parent: OpenNode, isFirst: boolean): Cursor {
  const page = addPage(draft, UPRIGHT);
  const { definition } = draft.input;
  const place = placeOn(page, parent, 'continuation', BODY.y, 9);
  const tag = isFirst ? draft.structure.add(parent, 'H1').id : null;
  writeStatic(draft, place, words.sheet, 14, { tag, align: 'center', vertical: 'middle' });
  const lower = within(place, { y: BODY.y + 9, height: 6 });
  const tagBelow = isFirst ? draft.structure.add(parent, 'P').id : null;
  const form = [definition.number, definition.title].filter(Boolean).join('　');
  writeStatic(draft, within(lower, { width: 120 }), form, 9, { tag: tagBelow, align: 'left', vertical: 'middle' });
  const right = { tag: tagBelow, align: 'right', vertical: 'middle', layer: 'value' } as const;
  writeStatic(draft, within(lower, { x: BODY.x + 120, width: 55 }), controlNumber(draft), 9, right);
  return { page, y: BODY.y + HEAD };
}

function drawEntry(draft: Draft, parent: OpenNode, cursor: Cursor, entry: Continuation): void {
  const next = () => Object.assign(cursor, startPage(draft, parent, false));
  if (cursor.y + ENTRY_HEAD + PITCH > BOTTOM) next();
  const heading = draft.structure.add(parent, 'H2');
  const head = placeOn(cursor.page, parent, entry.element, cursor.y, ENTRY_HEAD);
  const title = words.sheetEntry(entry.number, entry.label, entry.page);
  writeStatic(draft, head, title, SIZE, { tag: heading.id, align: 'left', vertical: 'middle', layer: 'value' });
  cursor.y += ENTRY_HEAD;
  drawWhole(draft, parent, cursor, entry, next);
  cursor.y += PITCH;
}

function drawWhole(draft: Draft, parent: OpenNode, cursor: Cursor, entry: Continuation, next: () => void): void {
  const clusters = clustersOf(draft, entry.text, entry.element, entry.pointer);
  const { lines, forced } = breakLines(clusters, BODY.width / (SIZE * POINT));
  const tag = draft.structure.add(parent, 'P').id;
  const runs: TextRun[] = [];
  let from = 0;
  while (from < lines.length) {
    if (cursor.y + PITCH > BOTTOM) {
      next();
      drawContinuedHead(draft, parent, cursor, entry);
    }
    const part = lines.slice(from, from + Math.floor((BOTTOM - cursor.y) / PITCH));
    const place = placeOn(cursor.page, parent, entry.element, cursor.y, part.length * PITCH);
    const setting = { layer: 'value', tag, align: 'left', vertical: 'top' } as const;
    const fitted = { lines: part, forced, size: SIZE };
    for (const run of writeLines(place, clusters, fitted, draft.input.typefaces, setting)) runs.push(run);
    const { x, y, width, height } = place.box;
    const { element, pointer, clauses } = entry;
    draft.trace.push({ element, pointer, clauses, page: cursor.page.number, box: [x, y, width, height] });
    cursor.y += part.length * PITCH;
    from += part.length;
  }
  draft.proofs.push({ element: entry.element, source: entry.text, runs });
}

/** Says at the top of a further page which entry goes on there; decoration, since it was read once. */
function drawContinuedHead(draft: Draft, parent: OpenNode, cursor: Cursor, entry: Continuation): void {
  const head = placeOn(cursor.page, parent, entry.element, cursor.y, ENTRY_HEAD);
  const title = words.sheetContinued(entry.number, entry.label);
  writeStatic(draft, head, title, SIZE, { tag: null, align: 'left', vertical: 'middle', layer: 'value' });
  cursor.y += ENTRY_HEAD;
}

function placeOn(page: DraftPage, parent: OpenNode, element: string, y: number, height: number): Place {
  return { page, box: { ...BODY, y, height }, parent, element, prefix: '', row: null };
}
