import type { Draft, Place } from './draft.ts';
import type { ChoiceField } from './field.ts';
import { drawRing, drawTick, drawTickBox, TICK_BOX } from './mark.ts';
import { words } from './messages.ja.ts';
import { POINT } from './points.ts';

/** Width in millimetres that a mark needs beside the word it belongs to. */
export const MARK_ROOM: Readonly<Record<ChoiceField['style'], number>> = { tick: TICK_BOX + 1, circle: 2.4, mark: 0 };

/** Between the type of a chosen word and the ring round it, above and below, in millimetres. */
const RING_ROOM = 0.6;

/** Between a ring and the end of its row, so that it does not touch the rule above or the ring below, in millimetres. */
const CLEAR_OF_RULE = 0.25;

/** Height in millimetres that a row of options needs beyond its type. */
export const MARK_HEIGHT: Readonly<Record<ChoiceField['style'], number>> = { tick: 0.6, circle: 0.9, mark: 0 };

/** Draws the box to tick, or the ring round a chosen word, and says which it is to someone who does not see it. */
export function drawOptionMark(
  draft: Draft,
  place: Place,
  style: ChoiceField['style'],
  chosen: boolean,
  labelWidth: number,
  size: number,
): void {
  const { x, y, height } = place.box;
  const middle = y + height / 2;
  if (style === 'tick') {
    const figure = draft.structure.add(place.parent, 'Figure', { alt: chosen ? words.chosen : words.notChosen });
    const top = middle - TICK_BOX / 2;
    drawTickBox(place.page, figure.id, x, top);
    if (chosen) drawTick(place.page, figure.id, x, top);
  } else if (chosen) {
    const figure = draft.structure.add(place.parent, 'Figure', { alt: words.chosen });
    const width = labelWidth + MARK_ROOM.circle;
    const radius = Math.min((size * POINT) / 2 + RING_ROOM, height / 2 - CLEAR_OF_RULE, width / 2);
    drawRing(place.page, figure.id, { x, y: middle - radius, width, height: 2 * radius });
  }
}
