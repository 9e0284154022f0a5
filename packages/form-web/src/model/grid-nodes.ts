import { type GridBlock, pointerPath } from '@fukushi-kit/form';
import { messages } from '../messages.ja.ts';
import { contentNodes } from './content-nodes.ts';
import { type Drafting, within } from './drafting.ts';
import { groupOf } from './group-of.ts';
import { type PlacedCell, placedCells } from './placed-cells.ts';
import { plain, saysSame } from './plain.ts';
import type { Node } from './web-form.ts';

/**
 * What stands in a ruled table, row by row. A label that names several controls becomes the legend of their group; one
 * that names a single control is dropped, because the control says it itself.
 */
export function gridNodes(drafting: Drafting, grid: GridBlock): readonly Node[] {
  const placed = placedCells(grid);
  const nodes: Node[] = [];
  let row = 0;
  while (row < grid.rows.length) {
    const cells = placed.filter((one) => one.row === row);
    const [head] = cells;
    const end = head !== undefined && isHead(placed, head) ? row + head.rows : row + 1;
    if (head !== undefined && end > row + 1) nodes.push(...headed(drafting, grid, head, placed, end));
    else nodes.push(...rowNodes(drafting, grid, cells, false));
    row = end;
  }
  return joined(nodes);
}

/** What the office writes on paper, told of once for cells beside each other. */
function joined(nodes: readonly Node[]): readonly Node[] {
  const all: Node[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    const isBesideOffice = last?.kind === 'paper' && last.by === 'office';
    if (node.kind !== 'paper' || node.by !== 'office' || !isBesideOffice) all.push(node);
    else all[all.length - 1] = { ...last, labels: [...last.labels, ...node.labels] };
  }
  return all;
}

/** Whether a label reaches over several rows, each of which has its own cells right beside it. */
function isHead(placed: readonly PlacedCell[], { cell, row, column, rows, columns }: PlacedCell): boolean {
  if (cell.content.kind !== 'label' || rows < 2) return false;
  const below = placed.find((one) => one.row === row + 1);
  return below?.column === column + columns;
}

function headed(
  drafting: Drafting,
  grid: GridBlock,
  head: PlacedCell,
  placed: readonly PlacedCell[],
  end: number,
): readonly Node[] {
  const rows = Array.from({ length: end - head.row }, (_, index) => head.row + index);
  const nodes = rows.flatMap((row) =>
    rowNodes(
      drafting,
      grid,
      placed.filter((one) => one.row === row && one !== head),
      true,
    ),
  );
  const legend = textOf(head);
  return controlsIn(nodes) < 2 || isSaid(legend, grid.caption, nodes) ? nodes : [groupOf(head.cell.id, legend, nodes)];
}

/** The cells of a row, from each label to the next. */
function rowNodes(
  drafting: Drafting,
  grid: GridBlock,
  cells: readonly PlacedCell[],
  isInner: boolean,
): readonly Node[] {
  const runs: { readonly head: PlacedCell | null; readonly cells: PlacedCell[] }[] = [];
  for (const placed of cells) {
    if (placed.cell.content.kind === 'label') runs.push({ head: placed, cells: [] });
    else if (runs.length === 0) runs.push({ head: null, cells: [placed] });
    else runs.at(-1)?.cells.push(placed);
  }
  return runs.flatMap(({ head, cells: named }) => {
    const label = head === null ? null : textOf(head);
    const filled = named.filter(({ cell }) => cell.content.kind !== 'empty');
    const nodes = (filled.length === 0 ? named : filled).flatMap(({ cell, columns }) =>
      contentNodes(within(drafting, columns / grid.columns.length), cell.content, label),
    );
    if (head === null) return itemGroup(named[0]?.cell.id ?? grid.id, nodes);
    if (named.length === 0) return loneLabel(grid, head);
    const isGroup = !isInner && named.length > 1 && controlsIn(nodes) > 1 && !isSaid(textOf(head), grid.caption, nodes);
    return isGroup ? [groupOf(head.cell.id, textOf(head), nodes)] : nodes;
  });
}

/** Whether a legend would only repeat the table around it, a label within it or the legends of the groups in it. */
function isSaid(legend: string, caption: string, nodes: readonly Node[]): boolean {
  if (legend === plain(caption)) return true;
  if (nodes.some((node) => node.kind === 'control' && node.label === legend)) return true;
  return nodes.every((node) => node.kind === 'group' && node.legend.startsWith(legend));
}

/** A label that names nothing beside it is said as text, unless it heads a column or says what the table says. */
function loneLabel({ caption }: GridBlock, head: PlacedCell): readonly Node[] {
  const { content } = head.cell;
  const isNeeded = content.kind === 'label' && content.scope !== 'column' && !saysSame(content.text, caption);
  return !isNeeded || head.rows > 1 ? [] : [{ kind: 'text', text: content.text }];
}

/** A row without a label whose values all belong to the same item of an array is a group of its own. */
function itemGroup(id: string, nodes: readonly Node[]): readonly Node[] {
  if (controlsIn(nodes) < 2) return nodes;
  const indexes = new Set(nodes.flatMap((node) => ('bind' in node && node.bind !== '' ? [itemOf(node.bind)] : [])));
  const [index] = indexes;
  if (indexes.size !== 1 || index === null || index === undefined) return nodes;
  const labels = nodes.flatMap((node) => (node.kind === 'control' ? [node.label] : []));
  return [groupOf(id, commonStart(labels) ?? messages.row(index), nodes)];
}

function itemOf(bind: `/${string}`): number | null {
  return pointerPath(bind).findLast((step) => typeof step === 'number') ?? null;
}

/** 協力者1 for 協力者1の住所, 協力者1の連絡先. */
function commonStart(labels: readonly string[]): string | null {
  const [first = '', ...rest] = labels;
  const start = rest.reduce((common, label) => {
    let length = 0;
    while (length < common.length && common[length] === label[length]) length++;
    return common.slice(0, length);
  }, first);
  return start.endsWith('の') && start.length > 1 ? start.slice(0, -1) : null;
}

function textOf({ cell }: PlacedCell): string {
  return cell.content.kind === 'label' ? plain(cell.content.text) : '';
}

function controlsIn(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => sum + weight(node), 0);
}

function weight(node: Node): number {
  if (node.kind === 'group') return controlsIn(node.nodes);
  return node.kind === 'control' || node.kind === 'shown' ? 1 : 0;
}
