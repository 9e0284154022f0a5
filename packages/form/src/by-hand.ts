import type { Signature, Sketch } from './cell.ts';
import { type Draft, type Place, sizeOnCopy, within } from './draft.ts';
import { drawSealPlace } from './mark.ts';
import { words } from './messages.ja.ts';
import { SMALLEST_TYPE } from './points.ts';
import { staticWidth, writeStatic } from './write.ts';

/** The diameter of the ring for a seal in millimetres. */
export const SEAL_RING = 18;

const LABEL_SIZE = 8;

/** Draws room for a signature (署名): its label at the left, the ring for a seal at the right where one is asked. */
export function drawSignature(draft: Draft, place: Place, signature: Signature): void {
  const tag = draft.structure.add(place.parent, 'Span').id;
  const size = sizeOnCopy(draft, LABEL_SIZE);
  const width = Math.min(place.box.width, staticWidth(draft, signature.label, size) + 0.1);
  const here = { ...within(place, { width }), element: signature.id };
  writeStatic(draft, here, signature.label, size, { tag, align: 'left', vertical: 'below-rule' });
  if (signature.seal) drawSealRing(draft, place);
}

function drawSealRing(draft: Draft, place: Place): void {
  const { x, y, width, height } = place.box;
  const side = Math.min(SEAL_RING, height);
  const box = { x: x + width - side, y: y + (height - side) / 2, width: side, height: side };
  const figure = draft.structure.add(place.parent, 'Figure', { alt: words.sealPlace });
  drawSealPlace(place.page, figure.id, box);
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
  const size = sizeOnCopy(draft, SMALLEST_TYPE);
  writeStatic(draft, here, sketch.hint, size, { tag, align: 'left', vertical: 'below-rule' });
}
