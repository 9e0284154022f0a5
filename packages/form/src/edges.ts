import type { RuleLine } from './page-model.ts';
import { POINT } from './points.ts';

/** The kinds of rule on a sheet, the heavier later: where two meet, the heavier is drawn. */
export type EdgeStyle = 'dotted' | 'thin' | 'thick';

const WEIGHT: Readonly<Record<EdgeStyle, number>> = { dotted: 0.4, thin: 0.4, thick: 1.5 };
const RANK: Readonly<Record<EdgeStyle, number>> = { dotted: 0, thin: 1, thick: 2 };
const DOTS: readonly number[] = [0.5, 0.7];

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly style: EdgeStyle;
}

/** The edges of one page, by direction and place; edges that lie on each other are drawn as one. */
export interface EdgeSet {
  readonly horizontal: Map<number, Edge[]>;
  readonly vertical: Map<number, Edge[]>;
}

/** A page's edges before anything is ruled. */
export function noEdges(): EdgeSet {
  return { horizontal: new Map(), vertical: new Map() };
}

/** Adds an edge at a place (mm) from one place to another; a rule already there is not doubled. */
export function addEdge(
  edges: EdgeSet,
  direction: 'horizontal' | 'vertical',
  at: number,
  from: number,
  to: number,
  style: EdgeStyle,
): void {
  const key = micrometres(at);
  const edge = { from: micrometres(from), to: micrometres(to), style };
  const there = edges[direction].get(key);
  if (there === undefined) edges[direction].set(key, [edge]);
  else there.push(edge);
}

/** Adds the four edges of a box (mm). */
export function addFrame(
  edges: EdgeSet,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  style: EdgeStyle,
): void {
  const { x, y, width, height } = box;
  addEdge(edges, 'horizontal', y, x, x + width, style);
  addEdge(edges, 'horizontal', y + height, x, x + width, style);
  addEdge(edges, 'vertical', x, y, y + height, style);
  addEdge(edges, 'vertical', x + width, y, y + height, style);
}

/** Each rule of a page once, as long as it goes with one weight; thick ones reach around their corners. */
export function rulesOf(edges: EdgeSet): RuleLine[] {
  const rules: RuleLine[] = [];
  for (const [y, line] of edges.horizontal) {
    for (const edge of joined(line)) rules.push(rule(edge, (along) => [along, y / 1000]));
  }
  for (const [x, line] of edges.vertical) {
    for (const edge of joined(line)) rules.push(rule(edge, (along) => [x / 1000, along]));
  }
  return rules.sort((a, b) => a.weight - b.weight);
}

function rule(edge: Edge, point: (along: number) => readonly [number, number]): RuleLine {
  const weight = WEIGHT[edge.style];
  const reach = edge.style === 'thick' ? (weight * POINT) / 2 : 0;
  return {
    kind: 'rule',
    layer: 'static',
    tag: null,
    from: point(edge.from / 1000 - reach),
    to: point(edge.to / 1000 + reach),
    weight,
    dash: edge.style === 'dotted' ? DOTS : null,
  };
}

/** Edges of one line cut where they meet, the heaviest kept, and equal neighbours joined. */
function joined(line: readonly Edge[]): Edge[] {
  const cuts = [...new Set(line.flatMap((edge) => [edge.from, edge.to]))].sort((a, b) => a - b);
  const heaviest = new Array<EdgeStyle | undefined>(cuts.length);
  const place = new Map(cuts.map((cut, index) => [cut, index]));
  for (const edge of line) {
    for (let i = place.get(edge.from) ?? 0; i < (place.get(edge.to) ?? 0); i++) {
      const there = heaviest[i];
      if (there === undefined || RANK[there] < RANK[edge.style]) heaviest[i] = edge.style;
    }
  }
  const result: Edge[] = [];
  for (const [i, style] of heaviest.entries()) {
    const from = cuts[i];
    const to = cuts[i + 1];
    if (style === undefined || from === undefined || to === undefined) continue;
    const last = result.at(-1);
    if (last?.to === from && last.style === style) result[result.length - 1] = { ...last, to };
    else result.push({ from, to, style });
  }
  return result;
}

function micrometres(millimetres: number): number {
  return Math.round(millimetres * 1000);
}
