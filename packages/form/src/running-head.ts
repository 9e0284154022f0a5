import { askedControlNumber, CONTROL_NUMBER_ROOM, drawControlNumber } from './control-number.ts';
import { copyMarkWidth } from './copy-mark.ts';
import { type Draft, type DraftPage, type Place, sizeOnCopy } from './draft.ts';
import { staticWidth, writeStatic } from './write.ts';

const SIZE = 9;
const GAP = 6;
const BEFORE_LINE = 1.5;

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
  const { x: start, width: whole } = page.shape.body;
  const form = definition.number ?? definition.title;
  const label = staticWidth(draft, asked.label, size) + 0.1;
  const others = GAP + label + BEFORE_LINE + CONTROL_NUMBER_ROOM + GAP + copyMarkWidth(draft);
  const width = Math.min(staticWidth(draft, form, size) + 0.1, whole - others);
  writeStatic(draft, placeOn(draft, page, start, width), form, size, setting);
  const labelled = start + width + GAP;
  writeStatic(draft, placeOn(draft, page, labelled, label), asked.label, size, setting);
  const line = labelled + label + BEFORE_LINE;
  drawControlNumber(draft, placeOn(draft, page, line, CONTROL_NUMBER_ROOM), asked, null);
}

function placeOn(draft: Draft, page: DraftPage, x: number, width: number): Place {
  const box = { x, width, ...page.shape.head };
  return { page, box, parent: draft.structure.root, element: 'running-head', prefix: '', row: null };
}
