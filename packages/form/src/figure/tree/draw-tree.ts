import type { FigureTree, TreeBox } from '@fukushi-kit/schema';
import { addEdge, type EdgeStyle, noEdges, rulesOf } from '../../edges.ts';
import { writeText, writeTexts } from '../figure-text.ts';
import type { Area } from '../path.ts';
import { DASH, outline, type Pen, tagOf, tell, WEIGHT } from '../pen.ts';
import { chooseTree } from './choose-tree.ts';
import type { PlacedLink } from './place-tree.ts';
import { BOX_PADDING } from './tree-measures.ts';
import { treeNodes } from './tree-nodes.ts';
import { linkText, treeTexts } from './tree-texts.ts';

/** Draws a tree in the middle of its room. */
export function drawTree(pen: Pen, room: Area, { boxes }: FigureTree): void {
  const chosen = chooseTree(pen.draft, boxes, treeNodes(boxes), room);
  if (chosen === null) {
    tell(pen, 'figure-does-not-fit');
    return;
  }
  const { tree, scale } = chosen;
  drawLinks(pen, boxes, tree.links);
  for (const { index, ...area } of tree.boxes) {
    const box = boxes[index];
    if (box === undefined) continue;
    drawTreeBox(pen, area, box.kind);
    writeTexts(pen, inside(area), treeTexts(box, index, scale));
  }
}

/** Draws the outline of a box: the one in charge stands out, what is outside the centre is broken, a unit is round. */
export function drawTreeBox(pen: Pen, area: Area, kind: TreeBox['kind']): void {
  if (kind === 'lead') outline(pen, area, { weight: WEIGHT.strong });
  else if (kind === 'outside') outline(pen, area, { dash: DASH.dashed });
  else outline(pen, area, { radius: kind === 'unit' ? 1.8 : 0 });
}

function inside({ x, y, width, height }: Area): Area {
  const { across, down } = BOX_PADDING;
  return { x: x + across, y: y + down, width: width - 2 * across, height: height - 2 * down };
}

/** Lines that run together for a part of their way are drawn once there. */
function drawLinks(pen: Pen, boxes: readonly TreeBox[], links: readonly PlacedLink[]): void {
  const edges = noEdges();
  for (const { from, to, points } of links) {
    const style: EdgeStyle = [from, to].some((index) => boxes[index]?.kind === 'outside') ? 'dotted' : 'thin';
    for (const [index, [x, y]] of points.entries()) {
      const next = points[index + 1];
      if (next === undefined) continue;
      if (next[0] === x) addEdge(edges, 'vertical', x, Math.min(y, next[1]), Math.max(y, next[1]), style);
      else addEdge(edges, 'horizontal', y, Math.min(x, next[0]), Math.max(x, next[0]), style);
    }
  }
  const look = { layer: pen.layer, tag: tagOf(pen), weight: WEIGHT.plain };
  pen.place.page.items.push(...rulesOf(edges).map((rule) => ({ ...rule, ...look })));
  for (const { to, label } of links) {
    const box = boxes[to];
    const text = box && linkText(box, to);
    if (text) writeText(pen, label, text, 'left');
  }
}
