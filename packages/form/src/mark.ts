import type { Box, DraftPage } from './draft.ts';
import type { DrawnPath, Layer } from './page-model.ts';

/** The side of a tick box in millimetres. */
export const TICK_BOX = 3.5;

type Look = Pick<DrawnPath, 'stroke' | 'fill' | 'dash'>;

const OUTLINE: Look = { stroke: 0.6, fill: false, dash: null };

/** An empty box to tick, its top left corner given. */
export function drawTickBox(page: DraftPage, tag: string, x: number, y: number): void {
  const side = TICK_BOX;
  draw(page, 'static', tag, `M${mm(x)} ${mm(y)}h${side}v${side}h${-side}Z`, OUTLINE);
}

/** The tick within a box. */
export function drawTick(page: DraftPage, tag: string, x: number, y: number): void {
  const start = `M${mm(x + 0.6)} ${mm(y + 1.7)}`;
  const d = `${start}L${mm(x + 1.4)} ${mm(y + 2.8)}L${mm(x + 3)} ${mm(y + 0.5)}`;
  draw(page, 'value', tag, d, { stroke: 1.4, fill: false, dash: null });
}

/** A ring round a chosen word: a box with round ends, so that it crosses no character. */
export function drawRing(page: DraftPage, tag: string, box: Box): void {
  draw(page, 'value', tag, roundBox(box), { stroke: 1, fill: false, dash: null });
}

/** The dotted circle in which a seal is set, around its place. */
export function drawSealPlace(page: DraftPage, tag: string, box: Box): void {
  draw(page, 'static', tag, roundBox(box), { stroke: 0.4, fill: false, dash: [0.8, 0.8] });
}

/** A box with half circles at its ends; of a square, a circle. */
function roundBox({ x, y, width, height }: Box): string {
  const r = height / 2;
  // A quarter of a circle as a cubic curve: its handles are 0.5523 of the radius.
  const k = r * 0.5523;
  const [left, right, top, middle, bottom] = [x + r, x + width - r, y, y + r, y + height];
  const quarter = (...numbers: number[]) => `C${numbers.map(mm).join(' ')}`;
  return [
    `M${mm(x)} ${mm(middle)}`,
    quarter(x, middle - k, left - k, top, left, top),
    `L${mm(right)} ${mm(top)}`,
    quarter(right + k, top, x + width, middle - k, x + width, middle),
    quarter(x + width, middle + k, right + k, bottom, right, bottom),
    `L${mm(left)} ${mm(bottom)}`,
    quarter(left - k, bottom, x, middle + k, x, middle),
    'Z',
  ].join('');
}

function draw(page: DraftPage, layer: Layer, tag: string | null, d: string, look: Look): void {
  page.items.push({ kind: 'path', layer, tag, d, ...look });
}

function mm(length: number): number {
  return Math.round(length * 1000) / 1000;
}
