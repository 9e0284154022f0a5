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
    const leaf = tag === null ? undefined : leaves.get(tag);
    if (leaf === undefined) context.markContent('Artifact', { type: 'Layout' });
    else addTo(marked, leaf, context.markStructureContent(leaf.role));
    for (const item of items) drawItem(context, item);
    context.endMarkedContent();
  }
}

function addTo(marked: Marked, leaf: StructureNode, content: StructureContent): void {
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
