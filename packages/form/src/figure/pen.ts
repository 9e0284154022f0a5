import type { Draft, Place } from '../draft.ts';
import type { LayoutFindingCode } from '../layout-finding.ts';
import type { Layer } from '../page-model.ts';
import { type Pointer, pointerPath } from '../pointer.ts';
import type { FigureBlock } from './figure-block.ts';
import type { Area } from './path.ts';
import { boxPath } from './path.ts';
import type { Path } from './shape.ts';

/** Where a figure is drawn: `place` is the room within its frame, its parent the tag that all of it belongs to. */
export interface Pen {
  readonly draft: Draft;
  readonly place: Place;
  readonly block: FigureBlock;
  readonly layer: Layer;
}

/** The weights of lines in points: plain ones survive a photocopy, strong ones stand out in it. */
export const WEIGHT = { fine: 0.4, plain: 0.7, strong: 1.8 } as const;

/** How lines are broken, in millimetres. */
export const DASH = { dotted: [0.5, 0.9], dashed: [2, 1.2] } as const;

interface Stroke {
  readonly weight?: number;
  readonly dash?: readonly number[] | null;
}

/** Draws a line along a path. */
export function stroke(pen: Pen, d: string, { weight = WEIGHT.plain, dash = null }: Stroke = {}): void {
  pen.place.page.items.push({ kind: 'path', layer: pen.layer, tag: tagOf(pen), d, stroke: weight, fill: false, dash });
}

/** Fills a path with black. */
export function fill(pen: Pen, d: string): void {
  const { layer } = pen;
  pen.place.page.items.push({ kind: 'path', layer, tag: tagOf(pen), d, stroke: null, fill: true, dash: null });
}

/** Makes a box white again, so that what is drawn next is not crossed. */
export function clear(pen: Pen, area: Area): void {
  pen.place.page.items.push({ kind: 'tint', layer: pen.layer, tag: tagOf(pen), ...area, grey: 0 });
}

/** Tints a box at 8%. */
export function shade(pen: Pen, area: Area): void {
  pen.place.page.items.push({ kind: 'tint', layer: pen.layer, tag: tagOf(pen), ...area, grey: 0.08 });
}

/** Draws the outline of a box. */
export function outline(pen: Pen, area: Area, look: Stroke & { readonly radius?: number } = {}): void {
  stroke(pen, boxPath(area, look.radius), look);
}

/** The tag that everything of a figure belongs to. */
export function tagOf(pen: Pen): string {
  return pen.place.parent.id;
}

/** The pointer of a place in a figure's data. */
export function pointerOf(pen: Pen, at: Path): Pointer {
  const steps = at.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`);
  return `${pen.block.bind}${steps.join('')}` as Pointer;
}

/** Tells what stands against a figure; it stops the print. */
export function tell(pen: Pen, code: LayoutFindingCode, at: Path = [], severity: 'error' | 'notice' = 'error'): void {
  const { id, label } = pen.block;
  const path = pointerPath(pointerOf(pen, at));
  pen.draft.findings.push({ code, path, severity, detail: { element: id, label } });
}
