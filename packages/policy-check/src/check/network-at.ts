import type { NetworkRow } from '@fukushi-kit/schema';
import type { Inquiry } from '../judge/inquiry.ts';
import { networksOn } from '../judge/networks-on.ts';

/** Every network of the register as it was on the day that is asked about. */
export function networksAt(at: Inquiry): ReadonlyMap<string, NetworkRow> {
  return networksOn(at.rows('networks'), at.contract.workDay);
}
