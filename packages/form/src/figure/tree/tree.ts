import type { FigureTree, TreeBox } from '@fukushi-kit/schema';
import type { FigureManner } from '../figure-manner.ts';
import type { LegendEntry } from '../legend.ts';
import { words } from '../messages.ja.ts';
import { listOf, oneOf, orNull, recordOf, text } from '../shape.ts';
import { drawTree, drawTreeBox } from './draw-tree.ts';
import { treeFaults } from './tree-nodes.ts';

const KINDS = ['lead', 'person', 'unit', 'outside'] as const;

/** A chart of boxes, each with a line to the one above it (組織図, 連絡体制図). */
export const tree: FigureManner<FigureTree> = {
  shape: recordOf<FigureTree>({
    boxes: listOf(
      recordOf<TreeBox>({
        id: text,
        parent: orNull(text),
        link: orNull(text),
        kind: oneOf(...KINDS),
        title: orNull(text),
        name: orNull(text),
        phone: orNull(text),
        note: orNull(text),
      }),
    ),
  }),
  isEmpty: ({ boxes }) => boxes.length === 0,
  faults: ({ boxes }) => treeFaults(boxes),
  alt: ({ boxes }) =>
    boxes.map((box) => words.treeBox(box, boxes.find(({ id }) => id === box.parent) ?? null)).join(''),
  legend: (figure) =>
    KINDS.filter((kind) => figure === null || figure.boxes.some((box) => box.kind === kind)).map(entryOf),
  draw: drawTree,
};

function entryOf(kind: TreeBox['kind']): LegendEntry {
  return { text: words.treeKinds[kind], draw: (pen, sample) => drawTreeBox(pen, sample, kind) };
}
