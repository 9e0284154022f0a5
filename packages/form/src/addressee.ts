import type { TitleBlock } from './definition.ts';
import { type Draft, type Place, within } from './draft.ts';
import { pointerPath } from './pointer.ts';
import { boundValue, traceValue } from './trace.ts';
import { type Setting, staticWidth, writeStatic } from './write.ts';
import { writeValue } from './write-value.ts';

type Addressee = NonNullable<TitleBlock['addressee']>;

const SIZE = 10.5;
const LEAST_SIZE = 9;
const ROOM_BY_HAND = 50;
const ROOM_FOR_DATE = 65;

/** Draws to whom the form goes, at the left; one from the data that nobody recorded leaves a line to write it on. */
export function drawAddressee(draft: Draft, place: Place, addressee: Addressee): void {
  const tag = draft.structure.add(place.parent, 'P').id;
  const setting = { tag, align: 'left', vertical: 'middle' } as const;
  if (typeof addressee === 'string') {
    writeStatic(draft, place, addressee, SIZE, setting);
    return;
  }
  const { label, bind, after } = addressee;
  const room = within(place, { width: place.box.width - ROOM_FOR_DATE });
  traceValue(draft, room, bind, []);
  const given = boundValue(draft, bind);
  if (given === null || given === '') drawLine(draft, place, after, setting);
  else if (typeof given === 'string') {
    const text = `${given}${after}`;
    const value = { text, pointer: bind, label, clauses: [], nominal: SIZE, minimum: LEAST_SIZE } as const;
    writeValue(draft, room, { ...value, cutsWords: false, over: 'stop' }, setting);
  } else {
    const detail = { element: place.element, label };
    draft.findings.push({ code: 'not-text', path: pointerPath(bind), severity: 'error', detail });
  }
}

function drawLine(draft: Draft, place: Place, after: string, setting: Omit<Setting, 'layer'>): void {
  const { x, y, height } = place.box;
  const base = y + height - 0.6;
  const to: [number, number] = [x + ROOM_BY_HAND, base];
  place.page.items.push({ kind: 'rule', layer: 'value', tag: null, from: [x, base], to, weight: 0.4, dash: null });
  const behind = within(place, { x: x + ROOM_BY_HAND, width: staticWidth(draft, after, SIZE) + 0.1 });
  writeStatic(draft, behind, after, SIZE, { ...setting, layer: 'value' });
}
