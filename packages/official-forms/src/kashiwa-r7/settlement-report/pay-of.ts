import { type FullTimePay, type SettlementInput, settle } from '@fukushi-kit/settlement';
import { type Yen, yenOf } from '@fukushi-kit/yen';

/**
 * What of the pay that is meant is settled, as `settle` itself counts it; `null` where none was recorded, and while it is
 * open.
 */
export function payOf(input: SettlementInput, isMeant: (pay: FullTimePay) => boolean): Yen | null {
  const fullTime = input.fullTime.filter(isMeant);
  if (fullTime.length === 0) return null;
  const nothing = { partTime: [], other: [], advances: [], settledBefore: null, budgets: null };
  const settled = settle({ ...input, ...nothing, fullTime });
  return settled.ok ? yenOf(settled.value.costs['full-time']) : null;
}
