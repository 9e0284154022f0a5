import { match } from 'ts-pattern';
import type { Block, Sheet } from './definition.ts';
import { addPage, type Box, type Draft, type DraftPage, type Place } from './draft.ts';
import { drawGrid, gridHeight } from './grid.ts';
import { drawList, headHeight } from './list.ts';
import { drawHeading, drawParagraph, HEADING_HEIGHT, paragraphHeight } from './paragraph.ts';
import { drawRunningHead } from './running-head.ts';
import type { OpenNode } from './structure.ts';
import { drawTitle, titleHeight } from './title.ts';

/** The room for blocks on a page in millimetres: A4 upright less the margins. */
export const BODY: Box = { x: 20, y: 15, width: 175, height: 267 };

const BOTTOM = BODY.y + BODY.height;

/** Where the next block goes. */
interface Cursor {
  page: DraftPage;
  y: number;
}

/** Draws the blocks of a sheet from top to bottom, beginning a page; lists go on over further pages. */
export function drawSheet(draft: Draft, sheet: Sheet): void {
  const parent = draft.structure.add(draft.structure.root, 'Sect');
  const cursor: Cursor = { page: startPage(draft), y: BODY.y };
  let hasList = false;
  for (const [index, block] of sheet.blocks.entries()) {
    const height = blockHeight(draft, block);
    const kept = block.kind === 'heading' ? height + leastOf(draft, sheet.blocks[index + 1]) : height;
    if (cursor.y + kept > BOTTOM + 0.01 && cursor.y > BODY.y) {
      if (!hasList) doesNotFit(draft, sheet, block);
      nextPage(draft, cursor);
    }
    if (block.kind === 'list') {
      hasList = true;
      cursor.y = drawList(draft, placeFor(cursor, parent, block), block, BOTTOM, () => nextPage(draft, cursor));
    } else {
      drawBlock(draft, placeFor(cursor, parent, block, height), block);
      cursor.y += height;
    }
  }
}

function nextPage(draft: Draft, cursor: Cursor): DraftPage {
  cursor.page = startPage(draft);
  cursor.y = BODY.y;
  return cursor.page;
}

function startPage(draft: Draft): DraftPage {
  const page = addPage(draft);
  drawRunningHead(draft, page);
  return page;
}

function placeFor(cursor: Cursor, parent: OpenNode, block: Block, height = BOTTOM - cursor.y): Place {
  const box = { ...BODY, y: cursor.y, height };
  return { page: cursor.page, box, parent, element: 'id' in block ? block.id : 'gap', prefix: '', row: null };
}

function drawBlock(draft: Draft, place: Place, block: Exclude<Block, { kind: 'list' }>): void {
  match(block)
    .with({ kind: 'title' }, (title) => drawTitle(draft, place, title))
    .with({ kind: 'heading' }, (heading) => drawHeading(draft, place, heading))
    .with({ kind: 'paragraph' }, (paragraph) => drawParagraph(draft, place, paragraph))
    .with({ kind: 'grid' }, (grid) => drawGrid(draft, place, grid))
    .with({ kind: 'gap' }, () => undefined)
    .exhaustive();
}

/** The height of a block in millimetres; of a list, its head and first row. */
function blockHeight(draft: Draft, block: Block): number {
  return match(block)
    .with({ kind: 'title' }, titleHeight)
    .with({ kind: 'heading' }, () => HEADING_HEIGHT)
    .with({ kind: 'paragraph' }, (paragraph) => paragraphHeight(draft, paragraph, BODY.width))
    .with({ kind: 'grid' }, gridHeight)
    .with({ kind: 'gap' }, (gap) => gap.height)
    .with({ kind: 'list' }, (list) => headHeight(list) + list.rowHeight)
    .exhaustive();
}

function leastOf(draft: Draft, block: Block | undefined): number {
  return block === undefined ? 0 : blockHeight(draft, block);
}

function doesNotFit(draft: Draft, sheet: Sheet, block: Block): void {
  const element = 'id' in block ? block.id : sheet.id;
  draft.findings.push({ code: 'block-does-not-fit', path: [], severity: 'error', detail: { element } });
}
