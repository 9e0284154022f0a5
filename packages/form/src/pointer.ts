/**
 * A place in the form's data (JSON Pointer, RFC 6901), e.g. `/person/name`. Inside a list row it is relative to the row.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export type Pointer = `/${string}`;

/**
 * The steps of a JSON Pointer (RFC 6901), array indexes as numbers.
 *
 * @clause none RFC 6901
 *
 * @example
 * import { pointerPath } from '@fukushi-kit/form';
 * pointerPath('/helpers/0/name') // => ['helpers', 0, 'name']
 */
export function pointerPath(pointer: Pointer): (string | number)[] {
  return pointer.slice(1).split('/').map(step);
}

function step(raw: string): string | number {
  if (/^(0|[1-9][0-9]*)$/.test(raw)) return Number(raw);
  return raw.replaceAll('~1', '/').replaceAll('~0', '~');
}

/**
 * What stands in `data` at a JSON Pointer, or `undefined` when nothing stands there.
 *
 * @clause none RFC 6901
 *
 * @example
 * import { valueAt } from '@fukushi-kit/form';
 * valueAt({ helpers: [{ name: '見本 太郎' }] }, '/helpers/0/name') // => '見本 太郎'
 * valueAt({ helpers: [] }, '/helpers/0/name') // => undefined
 */
export function valueAt(data: unknown, pointer: Pointer): unknown {
  let here: unknown = data;
  for (const key of pointerPath(pointer)) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<string | number, unknown>)[key];
  }
  return here;
}
