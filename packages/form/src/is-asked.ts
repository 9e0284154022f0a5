import type { ShownWhen } from './field.ts';
import { type Pointer, valueAt } from './pointer.ts';

/**
 * Whether the data call for a field that is asked for only in some cases (`shownWhen`); `row` points to the row of a list in
 * which it stands, and is empty for one that stands in none.
 *
 * @clause none a definition carries the clauses of its form
 *
 * @example
 * const when = { bind: '/way', is: ['phone'] };
 * isAsked({ calls: [{ way: 'phone' }] }, '/calls/0', when) // => true
 * isAsked({ calls: [{ way: 'visit' }] }, '/calls/0', when) // => false
 */
export function isAsked(data: unknown, row: Pointer | '', when: ShownWhen | null): boolean {
  if (when === null) return true;
  const value = valueAt(data, `${row}${when.bind}`);
  const held: readonly unknown[] = Array.isArray(value) ? value : [value];
  return when.is.some((one) => held.includes(one));
}
