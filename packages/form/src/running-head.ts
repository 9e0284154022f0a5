import { askedControlNumber, CONTROL_NUMBER_ROOM, drawControlNumber } from './control-number.ts';
import { type Draft, type DraftPage, type Place, sizeOnCopy } from './draft.ts';
import { staticWidth, writeStatic } from './write.ts';

const SIZE = 9;
const GAP = 6;

/**
 * Draws at the top of every page of a form but the first which form it is and its control number (整理番号), with a line
 * to write it on, so that a page does not get lost from the others. None of it is read aloud: it was read on the first.
 */
export function drawRunningHead(draft: Draft, page: DraftPage): void {
  const { definition } = draft.input;
  const asked = askedControlNumber(definition);
  if (page.number === 1 || asked === undefined) return;
  const size = sizeOnCopy(draft, SIZE);
  const setting = { tag: null, align: 'left', vertical: 'middle' } as const;
  let x = 20;
  for (const text of [definition.number ?? definition.title, asked.label]) {
    const width = staticWidth(draft, text, size) + 0.1;
    writeStatic(draft, placeOn(draft, page, x, width), text, size, setting);
    x += width + (text === asked.label ? 1.5 : GAP);
  }
  drawControlNumber(draft, placeOn(draft, page, x, CONTROL_NUMBER_ROOM), asked, null);
}

function placeOn(draft: Draft, page: DraftPage, x: number, width: number): Place {
  const box = { x, y: 6.5, width, height: 6 };
  return { page, box, parent: draft.structure.root, element: 'running-head', prefix: '', row: null };
}
