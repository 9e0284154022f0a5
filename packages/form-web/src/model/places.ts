import { type Pointer, pointerPath } from '@fukushi-kit/form';
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
  const { control, label } = node;
  const own = { pattern: [...at, ...steps(node.bind)], label, captions, control };
  if (!('other' in control) || control.other === null) return [own];
  const { other, options } = control;
  const option = options.find(({ value }) => value === other.value)?.label ?? label;
  const words = { pattern: [...at, ...steps(other.bind)], label: messages.otherWords(option), captions, control: null };
  return [own, words];
}

function ofList(list: ListNode, at: readonly Step[], captions: readonly string[]): readonly Place[] {
  const { bind, caption, row, after } = list;
  const here = [...at, ...steps(bind)];
  return [
    { pattern: here, label: caption, captions, control: null },
    ...row.flatMap((one) => placesIn(one, [...here, '*'], [...captions, caption])),
    ...after.flatMap((one) => placesIn(one, at, captions)),
  ];
}

function steps(bind: Bind): readonly Step[] {
  return bind === '' ? [] : pointerPath(bind);
}

/** The control that shows a path of the data, or the first one below it; `null` when the form does not ask for it. */
export function findPlace(form: WebForm, path: readonly PropertyKey[]): FoundPlace | null {
  const places = placesOf(form);
  const holding = places.filter(({ pattern }) => pattern.length <= path.length && fits(pattern, path));
  const nearest = holding.reduce<Place | null>(
    (best, one) => (best === null || one.pattern.length > best.pattern.length ? one : best),
    null,
  );
  const place = nearest ?? places.find(({ pattern }) => pattern.length > path.length && fits(pattern, path));
  return place === undefined ? null : found(place, path);
}

function fits(pattern: readonly Step[], path: readonly PropertyKey[]): boolean {
  const length = Math.min(pattern.length, path.length);
  return pattern.slice(0, length).every((step, index) => step === path[index] || (step === '*' && isRow(path[index])));
}

function isRow(step: PropertyKey | undefined): boolean {
  return typeof step === 'number';
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
  const places = placesOf(form);
  const own = places.findIndex(({ pattern }) => pattern.length === path.length && fits(pattern, path));
  const star = places[own]?.pattern.indexOf('*') ?? -1;
  if (star < 0) return own * 1e8;
  const list = places.findIndex(({ pattern }) => pattern.length === star && fits(pattern, path));
  return list * 1e8 + Number(path[star]) * 1e4 + own;
}
