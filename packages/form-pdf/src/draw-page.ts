import type { Item, Page, StructureNode } from '@fukushi-kit/form';
import { drawItem } from './draw-item.ts';
import type { DrawingContext, StructureContent } from './drawing-context.ts';

/** The marked pieces of each leaf of the reading order, gathered while the pages are drawn. */
export type Marked = Map<StructureNode, StructureContent[]>;

/** Draws a page. Neighbouring items of one tag are marked as one piece; what has no tag is marked as decoration. */
export function drawPage(
  context: DrawingContext,
  page: Page,
  leaves: ReadonlyMap<string, StructureNode>,
  marked: Marked,
): void {
  context.page.dictionary.data['Tabs'] = 'S';
  for (const { tag, items } of piecesOf(page.items)) {
    if (tag === null) context.markContent('Artifact', { type: 'Layout' });
    else mark(context, leafOf(leaves, tag), marked);
    for (const item of items) drawItem(context, item);
    context.endMarkedContent();
  }
}

/** An unknown tag must not pass as decoration: a screen reader would leave its text out. */
function leafOf(leaves: ReadonlyMap<string, StructureNode>, tag: string): StructureNode {
  const leaf = leaves.get(tag);
  if (leaf === undefined)
    throw new RangeError(`A page model names the tag ${JSON.stringify(tag)}, which it does not hold`);
  return leaf;
}

function mark(context: DrawingContext, leaf: StructureNode, marked: Marked): void {
  const content = context.markStructureContent(leaf.role);
  const pieces = marked.get(leaf);
  if (pieces === undefined) marked.set(leaf, [content]);
  else pieces.push(content);
}

function piecesOf(items: readonly Item[]): { readonly tag: string | null; readonly items: readonly Item[] }[] {
  const pieces: { tag: string | null; items: Item[] }[] = [];
  for (const item of items) {
    const last = pieces.at(-1);
    if (last !== undefined && last.tag === item.tag) last.items.push(item);
    else pieces.push({ tag: item.tag, items: [item] });
  }
  return pieces;
}
