import type { StructureNode } from '@fukushi-kit/form';
import type { Marked } from './draw-page.ts';
import type { DrawingContext, StructureElement } from './drawing-context.ts';

/** A form that was drawn: its reading order, and the pieces that belong to each leaf of it. */
export interface Drawing {
  readonly structure: StructureNode;
  readonly marked: Marked;
}

/** Writes the reading order as tags over the pieces that were drawn: one document, with a part for each form. */
export function addStructure(context: DrawingContext, drawings: readonly Drawing[]): void {
  const forms = drawings.map(({ structure, marked }) => elementOf(context, structure, marked, 'Part'));
  context.addStructure(context.struct('Document', {}, forms));
}

function elementOf(
  context: DrawingContext,
  node: StructureNode,
  marked: Marked,
  role: string = node.role,
): StructureElement {
  const children = [...(marked.get(node) ?? []), ...node.children.map((child) => elementOf(context, child, marked))];
  const element = context.struct(role, node.alt === undefined ? {} : { alt: node.alt }, children);
  const attributes = tableAttributes(node);
  if (attributes !== null) element.dictionary.data['A'] = attributes;
  return element;
}

function tableAttributes(node: StructureNode): Readonly<Record<string, unknown>> | null {
  const { scope, columns = 1, rows = 1 } = node;
  if (scope === undefined && columns === 1 && rows === 1) return null;
  return {
    O: 'Table',
    ...(scope === undefined ? {} : { Scope: scope }),
    ...(columns === 1 ? {} : { ColSpan: columns }),
    ...(rows === 1 ? {} : { RowSpan: rows }),
  };
}
