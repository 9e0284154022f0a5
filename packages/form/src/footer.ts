import { askedControlNumber, controlNumber } from './control-number.ts';
import type { Draft, DraftPage, Place } from './draft.ts';
import { addFrame } from './edges.ts';
import { words } from './messages.ja.ts';
import { staticWidth, writeStatic } from './write.ts';

const SIZE = 7;
const LEFT = 20;
const RIGHT = 195;

/** Writes the footer and the mark of the copy on every page, once their number is known. None of it is read aloud. */
export function drawMargins(draft: Draft): void {
  for (const page of draft.pages) {
    drawFooter(draft, page);
    drawCopyMark(draft, page);
  }
}

function drawFooter(draft: Draft, page: DraftPage): void {
  const { definition } = draft.input;
  const box = { x: LEFT, y: 284, width: RIGHT - LEFT, height: 4 };
  const place: Place = { page, box, parent: draft.structure.root, element: 'footer', prefix: '', row: null };
  const setting = { tag: null, vertical: 'middle' } as const;
  const identity = `${definition.id}　${words.version(definition.version)}`;
  writeStatic(draft, place, identity, SIZE, { ...setting, align: 'left' });
  const middle = [definition.standing === 'reference' ? words.reference : '', draft.copy?.mark ?? ''];
  writeStatic(draft, place, middle.filter(Boolean).join('　'), SIZE, { ...setting, align: 'center' });
  const right = [recordOf(draft), words.page(page.number, draft.pages.length)].filter(Boolean).join('　');
  writeStatic(draft, place, right, SIZE, { ...setting, align: 'right', layer: 'value' });
}

/** The control number (整理番号) with its label, so that every page says whose it is. */
function recordOf(draft: Draft): string {
  const number = controlNumber(draft);
  return number === '' ? '' : `${askedControlNumber(draft.input.definition)?.label} ${number}`;
}

function drawCopyMark(draft: Draft, page: DraftPage): void {
  if (draft.copy === null) return;
  const width = staticWidth(draft, draft.copy.mark, 9) + 4;
  const box = { x: RIGHT - width, y: 7, width, height: 6 };
  addFrame(page.edges, box, 'thin');
  const place: Place = { page, box, parent: draft.structure.root, element: 'copy-mark', prefix: '', row: null };
  writeStatic(draft, place, draft.copy.mark, 9, { tag: null, align: 'center', vertical: 'middle' });
}
