import type { Draft, DraftPage, Place } from './draft.ts';
import { addFrame } from './edges.ts';
import { words } from './messages.ja.ts';
import { rightOf } from './page-shape.ts';
import { staticWidth, writeStatic } from './write.ts';

const SIZE = 9;
const TOP = 7;
const HEIGHT = 6;

/** The mark of the copy with its number, as far as there are any. */
export function copyMark({ copy, input }: Draft): string {
  const number = input.serial === undefined ? '' : words.serial(input.serial);
  return [copy?.mark ?? '', number].filter(Boolean).join('　');
}

/** The width of the framed mark in millimetres; nothing without one. */
export function copyMarkWidth(draft: Draft): number {
  const mark = copyMark(draft);
  return mark === '' ? 0 : staticWidth(draft, mark, SIZE) + 4;
}

/** Draws the mark of the copy in a frame in the upper right corner of a page. */
export function drawCopyMark(draft: Draft, page: DraftPage): void {
  const width = copyMarkWidth(draft);
  if (width === 0) return;
  const box = { x: rightOf(page.shape) - width, y: TOP, width, height: HEIGHT };
  addFrame(page.edges, box, 'thin');
  const place: Place = { page, box, parent: draft.structure.root, element: 'copy-mark', prefix: '', row: null };
  writeStatic(draft, place, copyMark(draft), SIZE, { tag: null, align: 'center', vertical: 'middle' });
}
