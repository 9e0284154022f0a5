import type { ClauseId } from '@fukushi-kit/clause';
import type { Draft, Place } from './draft.ts';
import type { Pointer } from './pointer.ts';
import { valueAt } from './pointer.ts';

/** The pointer of a field as it stands in the whole data, list row included. */
export function fullPointer(place: Place, bind: Pointer): Pointer {
  return place.prefix === '' ? bind : `${place.prefix}${bind}`;
}

/** The value of a field, `null` when nothing is recorded, and always `null` on a blank form. */
export function boundValue(draft: Draft, pointer: Pointer): unknown {
  if (draft.input.mode === 'blank') return null;
  return valueAt(draft.input.data, pointer) ?? null;
}

/** Notes where a value stands on paper and which clauses ask for it. */
export function traceValue(draft: Draft, place: Place, pointer: Pointer, clauses: readonly ClauseId[]): void {
  const { x, y, width, height } = place.box;
  draft.trace.push({ element: place.element, pointer, clauses, page: place.page.number, box: [x, y, width, height] });
}
