import type { FormDefinition, TitleBlock } from './definition.ts';
import type { Draft, Place } from './draft.ts';
import { SMALLEST_TYPE } from './points.ts';
import { boundValue, traceValue } from './trace.ts';
import { writeValue } from './write-value.ts';

type Asked = NonNullable<TitleBlock['controlNumber']>;

/** The width in millimetres of the line on which a control number (整理番号) is written. */
export const CONTROL_NUMBER_ROOM = 34;

/** The control number that a form asks for in its title. */
export function askedControlNumber(definition: FormDefinition): Asked | undefined {
  for (const { blocks } of definition.sheets) {
    for (const block of blocks) if (block.kind === 'title' && block.controlNumber) return block.controlNumber;
  }
  return undefined;
}

/** The control number of the record; empty if the form has none or it is not recorded. */
export function controlNumber(draft: Draft): string {
  const asked = askedControlNumber(draft.input.definition);
  const given = asked === undefined ? null : boundValue(draft, asked.bind);
  return typeof given === 'string' ? given : '';
}

/** Draws the control number on the line on which it is written by hand. */
export function drawControlNumber(draft: Draft, room: Place, { label, bind }: Asked, tag: string | null): void {
  const { x, y, width, height } = room.box;
  const base = y + height - 0.6;
  room.page.items.push({
    kind: 'rule',
    layer: 'static',
    tag: null,
    from: [x, base],
    to: [x + width, base],
    weight: 0.4,
    dash: null,
  });
  traceValue(draft, room, bind, []);
  const given = boundValue(draft, bind);
  const value = {
    text: typeof given === 'string' ? given : '',
    pointer: bind,
    label,
    clauses: [],
    nominal: 10,
    minimum: SMALLEST_TYPE,
    cutsWords: false,
    over: 'stop',
  } as const;
  writeValue(draft, room, value, { tag, align: 'center', vertical: 'middle' });
}
