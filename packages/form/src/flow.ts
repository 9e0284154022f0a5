import { match } from 'ts-pattern';
import type { Block, Sheet } from './definition.ts';
import { addPage, type Draft, type DraftPage, type Place } from './draft.ts';
import { drawFigure } from './figure/draw-figure.ts';
import { drawGrid, gridHeight } from './grid.ts';
import { drawList, leastListHeight } from './list.ts';
import { bottomOf, type PageShape, pageShape } from './page-shape.ts';
import { drawHeading, drawParagraph, HEADING_HEIGHT, paragraphHeight } from './paragraph.ts';
import { drawRunningHead } from './running-head.ts';
import type { OpenNode } from './structure.ts';
import { drawTitle, titleHeight } from './title.ts';

/** Where the next block goes. */
interface Cursor {
  page: DraftPage;
  y: number;
}

/** Draws the blocks of a sheet from top to bottom, beginning a page; lists go on over further pages. */
export function drawSheet(draft: Draft, sheet: Sheet): void {
  const parent = draft.structure.add(draft.structure.root, 'Sect');
  const shape = pageShape(sheet);
  const { body } = shape;
  const bottom = bottomOf(shape);
  const cursor: Cursor = { page: startPage(draft, shape), y: body.y };
  let hasList = false;
  for (const [index, block] of sheet.blocks.entries()) {
    const height = blockHeight(draft, block, body.width);
    const kept = block.kind === 'heading' ? height + leastOf(draft, sheet.blocks[index + 1], body.width) : height;
    if (cursor.y + kept > bottom + 0.01 && cursor.y > body.y) {
      if (!hasList) doesNotFit(draft, sheet, block);
      nextPage(draft, cursor);
    }
    if (block.kind === 'list' && height > body.height + 0.01) doesNotFit(draft, sheet, block);
    if (block.kind === 'list') {
      hasList = true;
      cursor.y = drawList(draft, placeFor(cursor, parent, block), block, () => nextPage(draft, cursor));
    } else {
      drawBlock(draft, placeFor(cursor, parent, block, height), block);
      cursor.y += height;
    }
  }
}

function nextPage(draft: Draft, cursor: Cursor): DraftPage {
  const { shape } = cursor.page;
  cursor.page = startPage(draft, shape);
  cursor.y = shape.body.y;
  return cursor.page;
}

function startPage(draft: Draft, shape: PageShape): DraftPage {
  const page = addPage(draft, shape);
  drawRunningHead(draft, page);
  return page;
}

function placeFor(cursor: Cursor, parent: OpenNode, block: Block, height?: number): Place {
  const { page, y } = cursor;
  const box = { ...page.shape.body, y, height: height ?? bottomOf(page.shape) - y };
  return { page, box, parent, element: 'id' in block ? block.id : 'gap', prefix: '', row: null };
}

function drawBlock(draft: Draft, place: Place, block: Exclude<Block, { kind: 'list' }>): void {
  match(block)
    .with({ kind: 'title' }, (title) => drawTitle(draft, place, title))
    .with({ kind: 'heading' }, (heading) => drawHeading(draft, place, heading))
    .with({ kind: 'paragraph' }, (paragraph) => drawParagraph(draft, place, paragraph))
    .with({ kind: 'grid' }, (grid) => drawGrid(draft, place, grid))
    .with({ kind: 'figure' }, (figure) => drawFigure(draft, place, figure))
    .with({ kind: 'gap' }, () => undefined)
    .exhaustive();
}

/** The height of a block in millimetres; of a list, what of it must stand on one page. */
function blockHeight(draft: Draft, block: Block, width: number): number {
  return match(block)
    .with({ kind: 'title' }, titleHeight)
    .with({ kind: 'heading' }, () => HEADING_HEIGHT)
    .with({ kind: 'paragraph' }, (paragraph) => paragraphHeight(draft, paragraph, width))
    .with({ kind: 'grid' }, gridHeight)
    .with({ kind: 'figure' }, (figure) => figure.height)
    .with({ kind: 'gap' }, (gap) => gap.height)
    .with({ kind: 'list' }, (list) => leastListHeight(draft, list))
    .exhaustive();
}

function leastOf(draft: Draft, block: Block | undefined, width: number): number {
  return block === undefined ? 0 : blockHeight(draft, block, width);
}

function doesNotFit(draft: Draft, sheet: Sheet, block: Block): void {
  const element = 'id' in block ? block.id : sheet.id;
  draft.findings.push({ code: 'block-does-not-fit', path: [], severity: 'error', detail: { element } });
}
