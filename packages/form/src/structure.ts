import type { StructureNode } from './page-model.ts';

/** A tag while the layout adds children to it. */
export interface OpenNode extends Omit<StructureNode, 'children'> {
  readonly children: OpenNode[];
}

/** Makes tags with ids that are unique within one page model and the same for the same input. */
export interface Structure {
  readonly root: OpenNode;
  add(parent: OpenNode, role: StructureNode['role'], more?: NodeDetails): OpenNode;
}

type NodeDetails = Partial<Pick<StructureNode, 'scope' | 'columns' | 'rows' | 'alt'>>;

/** A tree with only its root (Document). */
export function newStructure(): Structure {
  let count = 0;
  const node = (role: StructureNode['role'], more: NodeDetails): OpenNode => ({
    id: `s${count++}`,
    role,
    ...more,
    children: [],
  });
  return {
    root: node('Document', {}),
    add(parent, role, more = {}) {
      const child = node(role, more);
      parent.children.push(child);
      return child;
    },
  };
}

/** The tree without tags that nothing was drawn for; the cells of tables stay, since a table reads by its columns. */
export function pruned(node: OpenNode, drawn: ReadonlySet<string | null>): StructureNode {
  const children = node.children
    .filter((child) => KEPT.has(child.role) || isDrawn(child, drawn))
    .map((child) => pruned(child, drawn));
  return { ...node, children };
}

const KEPT: ReadonlySet<StructureNode['role']> = new Set(['TR', 'TH', 'TD']);

function isDrawn(node: OpenNode, drawn: ReadonlySet<string | null>): boolean {
  return drawn.has(node.id) || node.children.some((child) => isDrawn(child, drawn));
}
