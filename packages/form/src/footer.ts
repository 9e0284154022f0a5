import { askedControlNumber, controlNumber } from './control-number.ts';
import { copyMark, drawCopyMark } from './copy-mark.ts';
import type { FormDefinition } from './definition.ts';
import type { Draft, DraftPage, Place } from './draft.ts';
import { drawQrCodes, QR_ROOM } from './draw-qr.ts';
import { words } from './messages.ja.ts';
import { bottomOf, rightOf } from './page-shape.ts';
import { staticWidth, writeStatic } from './write.ts';

const SIZE = 7;
const LINE = 4;
const BELOW_BODY = 2;
const SECOND_LINE = 3;
const GAP = 3;

/** Writes footer, mark of the copy and QR code on every page, once their number is known. Of it only the QR code is read aloud. */
export function drawMargins(draft: Draft): void {
  for (const page of draft.pages) {
    drawFooter(draft, page);
    drawCopyMark(draft, page);
  }
  if (draft.input.qr) drawQrCodes(draft);
}

/**
 * The form at the left, its standing and copy in the middle, the record and the page at the right. What does not fit
 * between the others goes below, as do the overlay and the head of the audit log.
 */
function drawFooter(draft: Draft, page: DraftPage): void {
  const { definition, qr, logHead } = draft.input;
  const { x } = page.shape.body;
  const y = bottomOf(page.shape) + BELOW_BODY;
  const end = rightOf(page.shape) - (qr ? QR_ROOM : 0);
  const identity = `${nameOf(definition)}　${words.version(definition.version)}`;
  const middle = [definition.standing === 'reference' ? words.reference : '', copyMark(draft)]
    .filter(Boolean)
    .join('　');
  const right = [recordOf(draft), words.page(page.number, draft.pages.length)].filter(Boolean).join('　');
  const [left, width, taken] = [identity, middle, right].map((text) => staticWidth(draft, text, SIZE)) as Widths;
  const centre = x + page.shape.body.width / 2;
  const from = Math.max(x + left + GAP, Math.min(centre - width / 2, end - taken - GAP - width));
  const fits = from + width + GAP + taken <= end;
  const put = footerLine(draft, page);
  put(identity, { x, y, end }, 'left');
  if (fits) put(middle, { x: from, y, end }, 'left');
  else put(middle, { x, y: y + SECOND_LINE, end }, 'right');
  put(right, { x, y, end }, 'right', 'value');
  const layer = logHead === undefined ? 'static' : 'value';
  put(stampsOf(draft), { x, y: y + SECOND_LINE, end: fits ? end : end - width - GAP }, 'left', layer);
}

/** What tells an altered form and an altered log: the overlay, and the head of the audit log. */
function stampsOf({ input: { definition, logHead } }: Draft): string {
  const { overlay } = definition;
  const laidOver =
    overlay === undefined ? '' : words.overlay(overlay.municipality, overlay.operations, overlay.digest.slice(0, 8));
  return [laidOver, logHead === undefined ? '' : words.logHead(logHead)].filter(Boolean).join('　');
}

/** Its id; without the specification where it serves several, since a sheet for one city should not name another. */
function nameOf({ id, clauses }: FormDefinition): string {
  const sources = new Set(clauses.map((clause) => clause.slice(0, clause.indexOf(':'))));
  return sources.size > 1 ? id.slice(id.indexOf('/') + 1) : id;
}

type Widths = [number, number, number];

interface Line {
  readonly x: number;
  readonly y: number;
  readonly end: number;
}

function footerLine(draft: Draft, page: DraftPage) {
  return (text: string, { x, y, end }: Line, align: 'left' | 'right', layer: 'static' | 'value' = 'static') => {
    const box = { x, y, width: end - x, height: LINE };
    const place: Place = { page, box, parent: draft.structure.root, element: 'footer', prefix: '', row: null };
    writeStatic(draft, place, text, SIZE, { tag: null, align, vertical: 'middle', layer });
  };
}

/** The control number (整理番号) with its label, so that every page says whose it is. */
function recordOf(draft: Draft): string {
  const number = controlNumber(draft);
  return number === '' ? '' : `${askedControlNumber(draft.input.definition)?.label} ${number}`;
}
