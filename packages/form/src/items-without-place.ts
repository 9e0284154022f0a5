import type { FormDefinition } from './definition.ts';
import { boundPointers } from './form-elements.ts';
import type { LayoutFinding } from './layout-finding.ts';
import type { Pointer } from './pointer.ts';
import { pointerPath, valueAt } from './pointer.ts';

/** Arrays whose items have numbered places on the form (three helpers, two contacts), with the number of places. */
type Places = ReadonlyMap<Pointer, number>;

const known = new WeakMap<FormDefinition, Places>();

/** A finding for each array that holds more items than the form has places for, so that none is left out unseen. */
export function itemsWithoutPlace(definition: FormDefinition, data: unknown): LayoutFinding[] {
  const findings: LayoutFinding[] = [];
  for (const [pointer, places] of placesOf(definition)) {
    const items = valueAt(data, pointer);
    if (!Array.isArray(items) || items.length <= places) continue;
    const detail = { element: pointer, places, items: items.length };
    findings.push({ code: 'item-without-place', path: pointerPath(pointer), severity: 'error', detail });
  }
  return findings;
}

function placesOf(definition: FormDefinition): Places {
  const there = known.get(definition);
  if (there !== undefined) return there;
  const lists = new Set<Pointer>();
  for (const { blocks } of definition.sheets)
    for (const block of blocks) if (block.kind === 'list') lists.add(block.bind);
  const places = new Map<Pointer, number>();
  for (const pointer of boundPointers(definition)) {
    for (const step of pointer.matchAll(/\/(\d+)(?=\/|$)/g)) {
      const array = pointer.slice(0, step.index) as Pointer;
      if (!lists.has(array)) places.set(array, Math.max(places.get(array) ?? 0, Number(step[1]) + 1));
    }
  }
  known.set(definition, places);
  return places;
}
