import { type FormDefinition, isAsked, type Pointer, valueAt } from '@fukushi-kit/form';
import type { JsonSchema } from '@fukushi-kit/schema';
import { messages } from '../messages.ja.ts';
import { plain } from '../model/plain.ts';
import type { Bind, Control, ControlNode, GroupNode, ListNode, Node } from '../model/web-form.ts';
import { webFormOf } from '../model/web-form-of.ts';
import { rowName } from '../view/row-name.ts';
import { valueText } from '../view/value-text.ts';

/**
 * A field as somebody filled it in: its place in the data, what it is called, and its value in the words of the form,
 * `''` where none is recorded.
 *
 * @clause none a shape of this project, not of a source
 */
export interface WrittenField {
  readonly pointer: Pointer;
  readonly label: string;
  readonly text: string;
}

/**
 * The fields that stand under one heading of the form; `trail` is that heading below those around it, outermost first, with
 * the number and name of each row. A list without rows is a part without fields.
 *
 * @clause none a shape of this project, not of a source
 */
export interface WrittenPart {
  readonly trail: readonly string[];
  readonly fields: readonly WrittenField[];
}

/**
 * A form with its data, to be read: every field in the order of the sheet, in the words that it is filled in with. Fixed
 * text, places for signatures, and values that stand there for the second time are left out, as is a field that the data
 * neither call for nor hold.
 *
 * @clause none definitions carry the clauses
 *
 * @example
 * import { formSchema, rosterConsent } from '@fukushi-kit/official-forms';
 * import { formExamples } from '@fukushi-kit/official-forms/examples';
 * const { full } = formExamples(rosterConsent.id);
 * const parts = writtenForm(rosterConsent, formSchema(rosterConsent), full);
 * const fields = parts.flatMap((part) => part.fields);
 * fields.find(({ pointer }) => pointer === '/controlNumber')?.text === full.controlNumber // => true
 */
export function writtenForm(definition: FormDefinition, schema: JsonSchema, data: unknown): readonly WrittenPart[] {
  return webFormOf(definition, schema)
    .sheets.flatMap(({ sections }) => sections)
    .flatMap(({ heading, nodes }) =>
      partsOf(nodes, { data, row: '', trail: heading === null ? [] : [plain(heading)] }),
    );
}

/** Where in the form and in its data a part stands. */
interface Place {
  readonly data: unknown;
  readonly row: Bind;
  readonly trail: readonly string[];
}

function partsOf(nodes: readonly Node[], place: Place): readonly WrittenPart[] {
  const parts: WrittenPart[] = [];
  let fields: WrittenField[] = [];
  const close = (): void => {
    if (fields.length > 0) parts.push({ trail: place.trail, fields });
    fields = [];
  };
  for (const node of nodes) {
    if (node.kind === 'control') fields.push(...written(node, place));
    if (node.kind !== 'group' && node.kind !== 'list') continue;
    close();
    parts.push(...(node.kind === 'group' ? groupParts(node, place) : listParts(node, place)));
  }
  close();
  return parts;
}

function groupParts({ legend, nodes }: GroupNode, place: Place): readonly WrittenPart[] {
  return partsOf(nodes, { ...place, trail: [...place.trail, plain(legend)] });
}

function listParts(list: ListNode, place: Place): readonly WrittenPart[] {
  const pointer = `${place.row}${list.bind}` as Pointer;
  const trail = [...place.trail, plain(list.legend)];
  const rows = valueAt(place.data, pointer);
  const filled = Array.isArray(rows) ? rows : [];
  return [
    ...(filled.length === 0 ? [{ trail, fields: [] }] : []),
    ...filled.flatMap((row: unknown, index) =>
      partsOf(list.row, { ...place, row: `${pointer}/${index}`, trail: [...trail, rowName(list, row, index)] }),
    ),
    ...partsOf(list.after, place),
  ];
}

function written(node: ControlNode, { data, row }: Place): readonly WrittenField[] {
  const pointer = `${row}${node.bind}` as Pointer;
  const text = textAt(node.control, data, row, pointer);
  if (text === '' && !isAsked(data, row, node.shownWhen)) return [];
  const framed = text === '' ? '' : `${node.before ?? ''}${text}${node.after ?? ''}`;
  return [{ pointer, label: plain(node.label), text: framed }];
}

/** The value in words, with the words that belong to an option such as その他. */
function textAt(control: Control, data: unknown, row: Bind, pointer: Pointer): string {
  const text = valueText(control, valueAt(data, pointer));
  const other = control.kind === 'one' || control.kind === 'many' ? control.other : null;
  const words = other === null ? null : valueAt(data, `${row}${other.bind}` as Pointer);
  return typeof words === 'string' && words !== '' ? messages.withOwnWords(text, words) : text;
}
