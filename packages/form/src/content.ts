import { match } from 'ts-pattern';
import { drawSignature, drawSketch } from './by-hand.ts';
import type { Cell, Label, Line, Stack, Static } from './cell.ts';
import { drawChoice } from './choice-field.ts';
import { drawComb } from './comb-field.ts';
import { drawConsent } from './consent-field.ts';
import { drawDay } from './day-field.ts';
import type { ListColumn } from './definition.ts';
import { type Draft, type Place, sizeOnCopy, within } from './draft.ts';
import { drawName } from './name-field.ts';
import { drawNumber } from './number-field.ts';
import { drawText } from './text-field.ts';
import { writeStatic } from './write.ts';

/** Whatever can stand in a cell or in a part of one. */
export type Content = Cell['content'] | Static | ListColumn['field'];

/** Draws what stands in a cell, within the place given. */
export function drawContent(draft: Draft, place: Place, content: Content): void {
  match(content)
    .with({ kind: 'label' }, (label) => drawLabel(draft, place, label, label.align ?? 'center'))
    .with({ kind: 'static' }, (text) => drawFixed(draft, place, text))
    .with({ kind: 'line' }, (line) => drawLine(draft, place, line))
    .with({ kind: 'stack' }, (stack) => drawStack(draft, place, stack))
    .with({ kind: 'text' }, (field) => drawText(draft, place, field))
    .with({ kind: 'name' }, (field) => drawName(draft, place, field))
    .with({ kind: 'number' }, (field) => drawNumber(draft, place, field))
    .with({ kind: 'row-number' }, () => drawRowNumber(draft, place))
    .with({ kind: 'day' }, (field) => drawDay(draft, place, field))
    .with({ kind: 'choice' }, (field) => drawChoice(draft, place, field))
    .with({ kind: 'comb' }, (field) => drawComb(draft, place, field))
    .with({ kind: 'consent' }, (field) => drawConsent(draft, place, field))
    .with({ kind: 'signature' }, (signature) => drawSignature(draft, place, signature))
    .with({ kind: 'sketch' }, (sketch) => drawSketch(draft, place, sketch))
    .with({ kind: 'empty' }, () => undefined)
    .exhaustive();
}

function drawLabel(draft: Draft, place: Place, label: Label, align: 'left' | 'center'): void {
  const size = sizeOnCopy(draft, label.size ?? Math.min(9, draft.input.definition.size));
  const setting = { tag: place.parent.id, align, vertical: 'middle', isLabel: true, hasRuby: true } as const;
  writeStatic(draft, place, label.text, size, setting);
}

function drawFixed(draft: Draft, place: Place, text: Static): void {
  const size = sizeOnCopy(draft, text.size ?? draft.input.definition.size);
  writeStatic(draft, { ...place, element: text.id }, text.text, size, {
    tag: place.parent.id,
    align: text.align ?? 'left',
    vertical: 'middle',
    hasRuby: true,
  });
}

function drawRowNumber(draft: Draft, place: Place): void {
  if (place.row === null) return;
  const setting = { tag: place.parent.id, align: 'center', vertical: 'middle' } as const;
  writeStatic(draft, place, String(place.row), draft.input.definition.size, setting);
}

/** Parts beside each other, with a gap of 1 mm between. */
function drawLine(draft: Draft, place: Place, line: Line): void {
  const shares = line.parts.reduce((sum, part) => sum + part.share, 0);
  const gap = 1;
  const width = place.box.width - gap * (line.parts.length - 1);
  let x = place.box.x;
  for (const part of line.parts) {
    const box = { x, width: (width * part.share) / shares };
    drawPart(draft, within(place, box), part.content);
    x += box.width + gap;
  }
}

/** Parts below each other; their heights are as given, the cell's padding taken from the first and the last. */
function drawStack(draft: Draft, place: Place, stack: Stack): void {
  const heights = stack.parts.reduce((sum, part) => sum + part.height, 0);
  const scale = Math.min(1, place.box.height / heights);
  let y = place.box.y;
  for (const part of stack.parts) {
    const height = part.height * scale;
    drawPart(draft, within(place, { y, height }), part.content);
    y += height;
  }
}

function drawPart(draft: Draft, place: Place, content: Exclude<Content, { kind: 'stack' }>): void {
  const inner = { ...place, parent: draft.structure.add(place.parent, 'P') };
  if (content.kind === 'label') drawLabel(draft, inner, content, content.align ?? 'left');
  else drawContent(draft, inner, content);
}
