import { type Pointer, type ShownWhen, valueAt } from '@fukushi-kit/form';
import type { Bind } from './web-form.ts';

/** Whether the data call for a field that is asked for only in some cases. `row` is the row in which it stands. */
export function isAsked(data: unknown, row: Bind, when: ShownWhen | null): boolean {
  if (when === null) return true;
  const value = valueAt(data, `${row}${when.bind}` as Pointer);
  const held: readonly unknown[] = Array.isArray(value) ? value : [value];
  return when.is.some((one) => held.includes(one));
}
