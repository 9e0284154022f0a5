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
