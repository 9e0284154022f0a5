import { type Draft, type Place, sizeOnCopy, within } from './draft.ts';
import type { ConsentField } from './field.ts';
import { words } from './messages.ja.ts';
import { drawOptionMark, MARK_ROOM } from './option-mark.ts';
import { pointerPath } from './pointer.ts';
import { SMALLEST_TYPE } from './points.ts';
import { textDigest } from './text-digest.ts';
import { boundValue, fullPointer, traceValue } from './trace.ts';
import { staticWidth, writeStatic } from './write.ts';

const ANSWER_HEIGHT = 6;

/**
 * Draws a consent: its text, two boxes of equal weight, and which version of the text was shown. A box is ticked only
 * where an answer is recorded.
 */
export function drawConsent(draft: Draft, place: Place, field: ConsentField): void {
  const pointer = fullPointer(place, field.bind);
  traceValue(draft, place, pointer, field.clauses);
  const { y, height, width, x } = place.box;
  const size = sizeOnCopy(draft, field.size ?? draft.input.definition.size);
  const tag = draft.structure.add(place.parent, 'P').id;
  const textBox = within(place, { height: height - ANSWER_HEIGHT });
  writeStatic(draft, textBox, field.text, size, { tag, align: 'left', vertical: 'middle', hasRuby: true });
  const answer = recordedAnswer(draft, place, field);
  const below = within(place, { y: y + height - ANSWER_HEIGHT, height: ANSWER_HEIGHT });
  const version = words.consentText(field.textVersion, textDigest(field.text).slice(0, 8));
  const versionWidth = staticWidth(draft, version, SMALLEST_TYPE) + 0.1;
  const share = (width - versionWidth) / 2;
  drawAnswer(draft, within(below, { width: share }), field.given, answer === 'given', size);
  drawAnswer(draft, within(below, { x: x + share, width: share }), field.refused, answer === 'refused', size);
  const corner = within(below, { x: x + width - versionWidth, width: versionWidth });
  const versionTag = draft.structure.add(place.parent, 'P').id;
  writeStatic(draft, corner, version, SMALLEST_TYPE, { tag: versionTag, align: 'right', vertical: 'bottom' });
}

function recordedAnswer(draft: Draft, place: Place, field: ConsentField): 'given' | 'refused' | null {
  const pointer = fullPointer(place, field.bind);
  const given = boundValue(draft, pointer);
  if (given === 'given' || given === 'refused') return given;
  if (given !== null && given !== 'unanswered') {
    const detail = { element: place.element, label: field.label };
    draft.findings.push({ code: 'unknown-option', path: pointerPath(pointer), severity: 'error', detail });
  }
  return null;
}

function drawAnswer(draft: Draft, place: Place, label: string, chosen: boolean, size: number): void {
  const parent = draft.structure.add(place.parent, 'P');
  const here = { ...place, parent };
  drawOptionMark(draft, here, 'tick', chosen, 0, size);
  const tag = draft.structure.add(parent, 'Span').id;
  const room = MARK_ROOM.tick;
  const box = { x: place.box.x + room, width: place.box.width - room };
  writeStatic(draft, within(here, box), label, size, { tag, align: 'left', vertical: 'middle' });
}
