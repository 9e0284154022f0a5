import type { Signature, Sketch } from './cell.ts';
import { type Draft, type Place, within } from './draft.ts';
import { drawEllipse } from './mark.ts';
import { words } from './messages.ja.ts';
import { SMALLEST_TYPE } from './points.ts';
import { staticWidth, writeStatic } from './write.ts';

/** The diameter of the ring for a seal in millimetres. */
export const SEAL_RING = 18;

const LABEL_SIZE = 8;

/** Draws room for a signature (署名): its label at the left, the ring for a seal at the right where one is asked. */
export function drawSignature(draft: Draft, place: Place, signature: Signature): void {
  const tag = draft.structure.add(place.parent, 'Span').id;
  const width = Math.min(place.box.width, staticWidth(draft, signature.label, LABEL_SIZE) + 0.1);
  const here = { ...within(place, { width }), element: signature.id };
  writeStatic(draft, here, signature.label, LABEL_SIZE, { tag, align: 'left', vertical: 'top' });
  if (signature.seal) drawSealRing(draft, place);
}

function drawSealRing(draft: Draft, place: Place): void {
  const { x, y, width, height } = place.box;
  const radius = Math.min(SEAL_RING, height) / 2;
  const centre = [x + width - radius, y + height / 2] as const;
  const figure = draft.structure.add(place.parent, 'Figure', { alt: words.sealPlace });
  drawEllipse(place.page, 'static', figure.id, centre, [radius, radius], [0.8, 0.8]);
  const box = { x: centre[0] - radius, y: centre[1] - radius, width: 2 * radius, height: 2 * radius };
  writeStatic(draft, within(place, box), words.seal, LABEL_SIZE, {
    tag: figure.id,
    align: 'center',
    vertical: 'middle',
  });
}

/** Draws room for a drawing by hand (略図), with its hint small in the upper left corner. */
export function drawSketch(draft: Draft, place: Place, sketch: Sketch): void {
  const tag = draft.structure.add(place.parent, 'Figure', { alt: sketch.label }).id;
  const here = { ...place, element: sketch.id };
  writeStatic(draft, here, sketch.hint, SMALLEST_TYPE, { tag, align: 'left', vertical: 'top' });
}
