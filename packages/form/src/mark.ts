import type { DraftPage } from './draft.ts';
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

/** An ellipse around a centre; a ring round a chosen word, or round the place of a seal. */
export function drawEllipse(
  page: DraftPage,
  layer: Layer,
  tag: string | null,
  centre: readonly [x: number, y: number],
  radii: readonly [x: number, y: number],
  dash: DrawnPath['dash'],
): void {
  const [cx, cy] = centre;
  const [rx, ry] = radii;
  // A quarter of an ellipse as a cubic curve: its handles are 0.5523 of the radius.
  const kx = rx * 0.5523;
  const ky = ry * 0.5523;
  const quarter = (...numbers: number[]) => `C${numbers.map(mm).join(' ')}`;
  const d = [
    `M${mm(cx - rx)} ${mm(cy)}`,
    quarter(cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry),
    quarter(cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy),
    quarter(cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry),
    quarter(cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy),
    'Z',
  ].join('');
  draw(page, layer, tag, d, { stroke: layer === 'value' ? 1 : 0.4, fill: false, dash });
}

function draw(page: DraftPage, layer: Layer, tag: string | null, d: string, look: Look): void {
  page.items.push({ kind: 'path', layer, tag, d, ...look });
}

function mm(length: number): number {
  return Math.round(length * 1000) / 1000;
}
