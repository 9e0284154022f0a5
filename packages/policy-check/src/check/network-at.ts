import type { NetworkRow } from '@fukushi-kit/schema';
import type { Inquiry } from '../judge/inquiry.ts';

/** Every network of the register as it was on the day that is asked about: its latest state up to then. */
export function networksAt(at: Inquiry): ReadonlyMap<string, NetworkRow> {
  const states = at
    .rows('networks')
    .filter(({ from }) => from <= at.contract.workDay)
    .toSorted((one, other) => (one.from < other.from ? -1 : Number(one.from > other.from)));
  return new Map(states.map((state) => [state.network, state]));
}
