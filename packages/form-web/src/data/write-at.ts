import { type Pointer, pointerPath } from '@fukushi-kit/form';
import type { JsonSchema } from '@fukushi-kit/schema';
import { admitsNull, knownOf } from '../model/schema-facts.ts';
import type { Bind } from '../model/web-form.ts';
import { emptyValue, openValue } from './empty-value.ts';
import { same } from './same.ts';

type Step = string | number;

/**
 * The data with another value at one place; what is not on the way there stays the same object. Parents that were `null`
 * are made whole, as closed objects want it. Where a cleared value leaves a parent empty that may be `null`, it becomes
 * `null` again, and items left empty at the end of an array go; `row` and what stands above it are never taken away.
 */
export function writeAt(bundle: JsonSchema, data: unknown, pointer: Pointer, value: unknown, row: Bind = ''): unknown {
  const path = pointerPath(pointer);
  const kept = isNothing(value) ? (row === '' ? 0 : pointerPath(row).length) : path.length;
  return written(bundle, '', data, path, value, kept);
}

function written(
  bundle: JsonSchema,
  at: Bind,
  here: unknown,
  path: readonly Step[],
  value: unknown,
  kept: number,
): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const below: Pointer = `${at}/${escaped(step)}`;
  const parent = opened(bundle, at, here, step);
  const next = written(bundle, below, Reflect.get(parent, step), rest, value, kept - 1);
  const changed = Array.isArray(parent)
    ? replaced(bundle, below, parent, Number(step), next)
    : { ...parent, [step]: next };
  return kept >= 0 ? changed : cleared(bundle, at, changed);
}

function isNothing(value: unknown): boolean {
  return value === null || value === 'unanswered' || (Array.isArray(value) && value.length === 0);
}

function escaped(step: Step): string {
  return String(step).replaceAll('~', '~0').replaceAll('/', '~1');
}

function opened(bundle: JsonSchema, at: Bind, here: unknown, step: Step): object {
  if (typeof here === 'object' && here !== null) return here;
  for (const schema of knownOf(bundle, at)) {
    const value = openValue(bundle, schema);
    if (typeof value === 'object' && value !== null) return value;
  }
  return typeof step === 'number' ? [] : {};
}

function replaced(
  bundle: JsonSchema,
  item: Pointer,
  items: readonly unknown[],
  index: number,
  next: unknown,
): readonly unknown[] {
  const length = Math.max(items.length, index + 1);
  return Array.from({ length }, (_, place) => {
    if (place === index) return next;
    return place < items.length ? items[place] : blankOf(bundle, item);
  });
}

/** What an empty item of an array is. */
export function blankOf(bundle: JsonSchema, item: Bind): unknown {
  for (const schema of knownOf(bundle, item)) {
    const value = openValue(bundle, schema);
    if (value !== null) return value;
  }
  return null;
}

/** `null` or a shorter array in place of what holds nothing any more. */
function cleared(bundle: JsonSchema, at: Bind, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const known = knownOf(bundle, at);
  const left = Array.isArray(value) ? withoutEmptyEnd(bundle, at, value) : value;
  if (at === '' || !admitsNull(known)) return left;
  const isEmpty = known.some(
    (schema) => same(left, openValue(bundle, schema)) || same(left, emptyValue(bundle, schema)),
  );
  return isEmpty ? null : left;
}

function withoutEmptyEnd(bundle: JsonSchema, at: Bind, items: readonly unknown[]): readonly unknown[] {
  const blank = blankOf(bundle, `${at}/0`);
  const last = items.findLastIndex((item) => item !== null && !same(item, blank));
  return last === items.length - 1 ? items : items.slice(0, last + 1);
}
