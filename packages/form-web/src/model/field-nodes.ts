import { type Field, type Pointer, pointerPath } from '@fukushi-kit/form';
import { messages } from '../messages.ja.ts';
import { controlOf, ofText } from './control-of.ts';
import { type Drafting, knownAt } from './drafting.ts';
import { plain, saysSame } from './plain.ts';
import { admitsNull } from './schema-facts.ts';
import type { Bind, Control, ControlNode, Node } from './web-form.ts';

/** What a field becomes: a control, for a name also one for its reading; where the value was asked for before, the value. */
export function fieldNodes(drafting: Drafting, field: Field): readonly Node[] {
  if (field.kind !== 'name') return [asked(drafting, controlNode(drafting, field, controlOf(drafting, field)))];
  const { reading, label, shownWhen } = field;
  const ofReading = { bind: reading, label: messages.readingOf(label), ...(shownWhen && { shownWhen }) };
  const line = (bind: Pointer): Control => ofText(knownAt(drafting, bind), { lines: 1 });
  return [
    asked(drafting, controlNode(drafting, field, line(field.bind))),
    asked(drafting, controlNode(drafting, ofReading, line(reading))),
  ];
}

type Told = Pick<Field, 'bind' | 'label' | 'help' | 'required' | 'shownWhen'> & {
  readonly before?: string;
  readonly after?: string;
};

/** A control node for a place of the data. */
export function controlNode(drafting: Drafting, told: Told, control: Control): ControlNode {
  const { bind, help = null, before, after, shownWhen = null } = told;
  const label = plain(told.label);
  const affix = (text: string | undefined): string | null =>
    text === undefined || saysSame(text, label) ? null : plain(text);
  const required = told.required === true || mustStand(drafting, bind, control);
  const affixes = { before: affix(before), after: affix(after) };
  return {
    kind: 'control',
    bind,
    label,
    caption: label,
    help,
    required,
    ...affixes,
    share: drafting.share,
    shownWhen,
    control,
  };
}

/** Whether the schema wants a value: it allows no `null`, and nothing else stands for "not filled in". */
function mustStand(drafting: Drafting, bind: Bind, control: Control): boolean {
  const known = knownAt(drafting, bind);
  if (known.length === 0 || admitsNull(known) || mayBeMissing(drafting, bind)) return false;
  if (control.kind === 'many') return known.some(({ minItems = 0 }) => minItems > 0);
  return !('none' in control) || control.none === null;
}

/** Whether something that the value is a part of may be `null` as a whole, below the row or the record. */
function mayBeMissing(drafting: Drafting, bind: Bind): boolean {
  const steps = bind === '' ? [] : pointerPath(bind).map(String);
  return steps.slice(1).some((_, index) => admitsNull(knownAt(drafting, `/${steps.slice(0, index + 1).join('/')}`)));
}

/** The control, or the value alone where the form asks for the same place a second time. */
export function asked(drafting: Drafting, node: ControlNode): Node {
  const { bind, label, control } = node;
  if (drafting.asked.has(bind)) return { kind: 'shown', bind, label, control };
  drafting.asked.add(bind);
  if ('other' in control && control.other !== null) drafting.asked.add(control.other.bind);
  return node;
}
