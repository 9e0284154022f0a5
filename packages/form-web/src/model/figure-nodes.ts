import { eras } from '@fukushi-kit/calendar';
import type { FigureBlock, Pointer } from '@fukushi-kit/form';
import type { JsonSchema } from '@fukushi-kit/schema';
import { messages } from '../messages.ja.ts';
import { ofText } from './control-of.ts';
import { type Drafting, knownAt, rowsOf } from './drafting.ts';
import { asked, controlNode } from './field-nodes.ts';
import { groupOf } from './group-of.ts';
import { admits, admitsNull, descriptionOf, titleOf, unchosen } from './schema-facts.ts';
import type { Bind, Control, ListNode, Node, Numbers } from './web-form.ts';

/** Up to how many options of a part of a figure stand beside each other. */
const FEW = 4;

const FIGURE_ID = '#/$defs/FigureId';
const DAY = '#/$defs/Day';
const MONTH = '#/$defs/YearMonth';

/** What a figure is drawn from, as lists and controls: a figure is described in the schema alone. */
export function figureNodes(drafting: Drafting, figure: FigureBlock): readonly Node[] {
  return partNodes(drafting, figure.bind, numbersOf(drafting, figure.bind));
}

/** The arrays that a figure is drawn from. */
export function arraysOf(drafting: Drafting, figure: Pointer): readonly Bind[] {
  return Object.keys(propertiesAt(drafting, figure)).flatMap((key): readonly Bind[] =>
    admits(knownAt(drafting, `${figure}/${key}`), 'array') ? [`${figure}/${key}`] : [],
  );
}

function numbersOf(drafting: Drafting, figure: Pointer): Numbers {
  const arrays = Object.keys(propertiesAt(drafting, figure)).flatMap((key) => {
    const known = knownAt(drafting, `${figure}/${key}/0/id`);
    return known.length === 0 ? [] : [{ key, title: titleOf(knownAt(drafting, `${figure}/${key}`)) ?? key }];
  });
  return { figure, arrays };
}

function propertiesAt(drafting: Drafting, at: Bind): Readonly<Record<string, JsonSchema>> {
  return knownAt(drafting, at).find(({ properties }) => properties !== undefined)?.properties ?? {};
}

function partNodes(drafting: Drafting, at: Bind, numbers: Numbers): readonly Node[] {
  return Object.keys(propertiesAt(drafting, at)).flatMap((key): readonly Node[] => {
    const bind: Pointer = `${at}/${key}`;
    const known = knownAt(drafting, bind);
    if (admits(known, 'array')) return [listNode(drafting, bind, numbers)];
    if (!admits(known, 'object')) return [valueNode(drafting, bind, numbers, key !== 'id')];
    const nodes = partNodes(drafting, bind, numbers);
    return [groupOf(bind, titleOf(known) ?? key, nodes, { help: descriptionOf(known.slice(0, 1)) })];
  });
}

function listNode(drafting: Drafting, bind: Bind, numbers: Numbers): ListNode {
  const known = knownAt(drafting, bind);
  const rows = rowsOf(drafting, bind);
  const isNumbered = knownAt(rows, '/id').some(({ $ref }) => $ref === FIGURE_ID);
  const hasParts = Object.keys(propertiesAt(rows, '')).length > 0;
  return {
    kind: 'list',
    id: `${drafting.from}${bind}`,
    legend: titleOf(known) ?? '',
    caption: titleOf(known) ?? '',
    help: descriptionOf(known.filter((one) => one.type === 'array' || one.title !== undefined)),
    bind,
    row: hasParts ? partNodes(rows, '', numbers) : [valueNode(rows, '', numbers, true)],
    after: [],
    maximum: known.find(({ maxItems }) => maxItems !== undefined)?.maxItems ?? null,
    numbers: isNumbered ? numbers : null,
  };
}

function valueNode(drafting: Drafting, bind: Bind, numbers: Numbers, mayRefer: boolean): Node {
  const known = knownAt(drafting, bind);
  const told = {
    bind: bind as Pointer,
    label: titleOf(known) ?? '',
    ...help(known),
  };
  return asked(drafting, controlNode(drafting, told, controlFor(known, numbers, mayRefer)));
}

/** What the schema says of a place; what it says of `null` is for those who write JSON. */
function help(known: readonly JsonSchema[]): { readonly help?: string } {
  const text = known.find(({ title }) => title !== undefined)?.description;
  return text === undefined || text.includes('null') ? {} : { help: text };
}

function controlFor(known: readonly JsonSchema[], numbers: Numbers, mayRefer: boolean): Control {
  const refers = (to: string): boolean => known.some(({ $ref }) => $ref === to);
  if (mayRefer && refers(FIGURE_ID)) return { kind: 'reference', numbers };
  const allEras = eras.map(({ name }) => name).reverse();
  if (refers(DAY)) return { kind: 'day', precision: 'day', eras: allEras };
  if (refers(MONTH)) return { kind: 'day', precision: 'month', eras: allEras };
  const none = admitsNull(known) ? null : unchosen(known);
  const options = known.flatMap((one) =>
    one.const === undefined || one.const === null || typeof one.const === 'number'
      ? []
      : [{ value: one.const, label: one.title ?? String(one.const) }],
  );
  if (options.length > 0) return { kind: 'one', options, none, unmarked: [], other: null, opens: options.length > FEW };
  if (known.some(({ type }) => type === 'boolean')) {
    const yesNo = [
      { value: true, label: messages.yes },
      { value: false, label: messages.no },
    ];
    return { kind: 'one', options: yesNo, none, unmarked: [], other: null, opens: false };
  }
  return ofText(known, { lines: 1 });
}
