import { type Pointer, pointerPath, type ShownWhen } from '@fukushi-kit/form';
import { messages } from '../messages.ja.ts';
import type { Bind, Control, ListNode, Node, WebForm } from './web-form.ts';

type Step = string | number;

/** A place of the data that the form asks for. In `pattern` a `*` stands for the number of a row. */
export interface Place {
  readonly pattern: readonly Step[];
  readonly label: string;
  /** What the lists are called in whose rows the place is, from outside. */
  readonly captions: readonly string[];
  readonly control: Control | null;
  readonly shownWhen: ShownWhen | null;
}

/** Where a path of the data stands on the form. `pointer` leads to the control itself. */
export interface FoundPlace {
  readonly place: Place;
  readonly pointer: Pointer;
  readonly rows: string;
}

const walked = new WeakMap<WebForm, readonly Place[]>();

/** Every place that a form asks for, in reading order. */
export function placesOf(form: WebForm): readonly Place[] {
  const known = walked.get(form);
  if (known !== undefined) return known;
  const nodes = form.sheets.flatMap(({ sections }) => sections.flatMap((section) => section.nodes));
  const places = nodes.flatMap((node) => placesIn(node, [], []));
  walked.set(form, places);
  return places;
}

function placesIn(node: Node, at: readonly Step[], captions: readonly string[]): readonly Place[] {
  if (node.kind === 'group') return node.nodes.flatMap((one) => placesIn(one, at, captions));
  if (node.kind === 'list') return ofList(node, at, captions);
  if (node.kind !== 'control') return [];
  const { control, label, shownWhen } = node;
  const own = { pattern: [...at, ...steps(node.bind)], label, captions, control, shownWhen };
  if (!('other' in control) || control.other === null) return [own];
  const { other, options } = control;
  const option = options.find(({ value }) => value === other.value)?.label ?? label;
  const words = {
    pattern: [...at, ...steps(other.bind)],
    label: messages.otherWords(option),
    captions,
    control: null,
    shownWhen: null,
  };
  return [own, words];
}

function ofList(list: ListNode, at: readonly Step[], captions: readonly string[]): readonly Place[] {
  const { bind, caption, row, after } = list;
  const here = [...at, ...steps(bind)];
  return [
    { pattern: here, label: caption, captions, control: null, shownWhen: null },
    ...row.flatMap((one) => placesIn(one, [...here, '*'], [...captions, caption])),
    ...after.flatMap((one) => placesIn(one, at, captions)),
  ];
}

function steps(bind: Bind): readonly Step[] {
  return bind === '' ? [] : pointerPath(bind);
}

const indexed = new WeakMap<WebForm, ReadonlyMap<string, number>>();

/** Where each pattern comes among the places. */
function indexOf(form: WebForm): ReadonlyMap<string, number> {
  const known = indexed.get(form);
  if (known !== undefined) return known;
  const index = new Map(placesOf(form).map(({ pattern }, at) => [pattern.join('/'), at]));
  indexed.set(form, index);
  return index;
}

/** The control that shows a path of the data, or the first one below it; `null` when the form does not ask for it. */
export function findPlace(form: WebForm, path: readonly PropertyKey[]): FoundPlace | null {
  const places = placesOf(form);
  for (let length = path.length; length > 0; length--) {
    const place = places[placeAt(form, path.slice(0, length))];
    if (place !== undefined) return found(place, path);
  }
  const below = places.find(({ pattern }) => pattern.length > path.length && fits(pattern, path));
  return below === undefined ? null : found(below, path);
}

/** Which place a path is exactly, or -1. The number of a row may stand in a pattern as it is, or as `*`. */
function placeAt(form: WebForm, path: readonly PropertyKey[]): number {
  const index = indexOf(form);
  const patterns = path.reduce<readonly string[]>(
    (starts, step) => {
      const words = typeof step === 'number' ? [String(step), '*'] : [String(step)];
      return starts.flatMap((start) => words.map((word) => (start === '' ? word : `${start}/${word}`)));
    },
    [''],
  );
  return patterns.map((pattern) => index.get(pattern)).find((at) => at !== undefined) ?? -1;
}

function fits(pattern: readonly Step[], path: readonly PropertyKey[]): boolean {
  return path.every((step, index) => pattern[index] === step || (pattern[index] === '*' && typeof step === 'number'));
}

function found(place: Place, path: readonly PropertyKey[]): FoundPlace {
  const numbers: number[] = [];
  const full = place.pattern.map((step, index) => {
    if (step !== '*') return step;
    const number = Number(path[index] ?? 0);
    numbers.push(number);
    return number;
  });
  const rows = place.captions.map((caption, index) => `${caption} ${messages.row(numbers[index] ?? 0)}`).join(' ');
  return { place, pointer: `/${full.map(escaped).join('/')}`, rows };
}

function escaped(step: Step): string {
  return String(step).replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Where a place comes on the form, as a number to sort by: rows of a list one after the other. */
export function placeOrder(form: WebForm, pointer: Pointer | null): number {
  if (pointer === null) return Number.MAX_SAFE_INTEGER;
  const path = pointerPath(pointer);
  const own = placeAt(form, path);
  const star = placesOf(form)[own]?.pattern.indexOf('*') ?? -1;
  if (star < 0) return own * 1e8;
  return placeAt(form, path.slice(0, star)) * 1e8 + Number(path[star]) * 1e4 + own;
}
