import type { GroupNode, Node } from './web-form.ts';

/** Controls that belong together, under a legend. */
export function groupOf(
  id: string,
  legend: string,
  nodes: readonly Node[],
  more: Partial<Pick<GroupNode, 'help' | 'isThick'>> = {},
): GroupNode {
  return { kind: 'group', id, legend, nodes: nodes.map((node) => captioned(node, `${legend}の`)), ...PLAIN, ...more };
}

const PLAIN = { help: null, isThick: false } as const;

/** A control without the words that its legend says already. */
function captioned(node: Node, start: string): Node {
  if (node.kind !== 'control' || !node.caption.startsWith(start)) return node;
  return { ...node, caption: node.caption.slice(start.length) };
}
