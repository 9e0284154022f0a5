import type { NetworkRow } from '@fukushi-kit/schema';

/** Every network of some states as it was on a day: its latest state up to then. */
export function networksOn(rows: readonly NetworkRow[], day: string): ReadonlyMap<string, NetworkRow> {
  const states = rows
    .filter(({ from }) => from <= day)
    .toSorted((one, other) => (one.from < other.from ? -1 : Number(one.from > other.from)));
  return new Map(states.map((state) => [state.network, state]));
}
