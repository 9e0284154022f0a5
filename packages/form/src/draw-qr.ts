import { encode } from 'uqr';
import { controlNumber } from './control-number.ts';
import { dataDigest } from './data-digest.ts';
import type { Box, Draft, DraftPage } from './draft.ts';
import { words } from './messages.ja.ts';
import { bottomOf, type PageShape, rightOf } from './page-shape.ts';
import type { QrContent } from './qr-content.ts';
import { qrPath } from './qr-path.ts';
import { PLAIN_NUMBER, qrText } from './qr-text.ts';

/**
 * The side of a QR code in millimetres: what the margin holds between the room for blocks and the 4.2 mm that printers
 * leave white. With 33 or 37 modules each is 0.25 mm or more, six dots of a laser printer.
 */
const SIDE = 9.3;
const BELOW_BODY = 1.45;

/** Light room that a scanner needs beside the code: four modules, in millimetres. */
const QUIET = 1.6;

/** Width in millimetres that the code takes from the footer at its right end. */
export const QR_ROOM: number = SIDE + QUIET;

/** Draws the QR code in the lower right corner of every page. */
export function drawQrCodes(draft: Draft): void {
  const { data, definition, mode } = draft.input;
  const number = controlNumber(draft);
  const digest = mode === 'filled' ? dataDigest(data).slice(0, 16) : null;
  for (const page of draft.pages) {
    drawQr(draft, page, {
      formId: definition.id,
      formVersion: definition.version,
      controlNumber: PLAIN_NUMBER.test(number) ? number : null,
      page: page.number,
      pages: draft.pages.length,
      digest,
    });
  }
}

function drawQr(draft: Draft, page: DraftPage, content: QrContent): void {
  const { data: modules, size } = encode(qrText(content), { ecc: 'M', border: 0 });
  const { x, y } = placeOf(page.shape);
  const alt = words.qr(content.formId, content.formVersion, content.page, content.pages);
  const tag = draft.structure.add(draft.structure.root, 'Figure', { alt }).id;
  const d = qrPath(modules, x, y, SIDE / size);
  page.items.push({ kind: 'path', layer: 'value', tag, d, stroke: null, fill: true, dash: null });
}

function placeOf(shape: PageShape): Pick<Box, 'x' | 'y'> {
  return { x: rightOf(shape) - SIDE, y: bottomOf(shape) + BELOW_BODY };
}
