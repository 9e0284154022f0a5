import type { Draft, Place } from './draft.ts';
import type { ChoiceField } from './field.ts';
import { drawEllipse, drawTick, drawTickBox, TICK_BOX } from './mark.ts';
import { words } from './messages.ja.ts';
import { POINT } from './points.ts';

/** Width in millimetres that a mark needs beside the word it belongs to. */
export const MARK_ROOM: Readonly<Record<ChoiceField['style'], number>> = { tick: TICK_BOX + 1, circle: 2.4 };

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
    const side = MARK_ROOM.circle / 2;
    const radii = [labelWidth / 2 + side * 0.9, Math.min(height / 2, size * POINT * 0.78)] as const;
    drawEllipse(place.page, 'value', figure.id, [x + side + labelWidth / 2, middle], radii, null);
  }
}
