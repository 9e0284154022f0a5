import type { Draft, DraftPage, Place } from './draft.ts';
import { addFrame } from './edges.ts';
import { words } from './messages.ja.ts';
import type { Pointer } from './pointer.ts';
import { boundValue } from './trace.ts';
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
  const right = [controlNumber(draft), words.page(page.number, draft.pages.length)].filter(Boolean).join('　');
  writeStatic(draft, place, right, SIZE, { ...setting, align: 'right', layer: 'value' });
}

/** The control number (整理番号) of the record if the form has one and it may stand in the footer. */
export function controlNumber(draft: Draft, evenUnasked = false): string {
  if (!draft.input.controlNumberInFooter && !evenUnasked) return '';
  const bind = controlNumberPointer(draft);
  const given = bind === undefined ? null : boundValue(draft, bind);
  return typeof given === 'string' ? given : '';
}

function controlNumberPointer(draft: Draft): Pointer | undefined {
  for (const { blocks } of draft.input.definition.sheets) {
    for (const block of blocks) if (block.kind === 'title' && block.controlNumber) return block.controlNumber.bind;
  }
  return undefined;
}

function drawCopyMark(draft: Draft, page: DraftPage): void {
  if (draft.copy === null) return;
  const width = staticWidth(draft, draft.copy.mark, 9) + 4;
  const box = { x: RIGHT - width, y: 7, width, height: 6 };
  addFrame(page.edges, box, 'thin');
  const place: Place = { page, box, parent: draft.structure.root, element: 'copy-mark', prefix: '', row: null };
  writeStatic(draft, place, draft.copy.mark, 9, { tag: null, align: 'center', vertical: 'middle' });
}
