import { advanceShares, parameterAt, settlementReadings } from '@fukushi-kit/municipality';
import {
  type AdvancePlanned,
  advancePlan,
  type SettlementInput,
  type SettlementStatement,
  settle,
} from '@fukushi-kit/settlement';
import { type Yen, yen } from '@fukushi-kit/yen';
import type { Centre } from '../centre.ts';
import type { Costs } from '../costs.ts';

/** The settlement of a contract with what it rests on. */
export interface Settlement {
  readonly sum: Yen;
  readonly input: SettlementInput;
  readonly settled: ReturnType<typeof settle>;
  /** `null` while the shares are not agreed, or where they can't stand. */
  readonly plan: readonly AdvancePlanned[] | null;
  readonly planFindings: Extract<ReturnType<typeof advancePlan>, { readonly ok: false }>['findings'];
}

/** A settlement that stands. */
export type Statement = SettlementStatement;

/** Settles what was spent against the contract sum; `null` while the contract sum is not recorded. */
export function settlementOf({ profile, period, terms }: Centre, costs: Costs): Settlement | null {
  const value = parameterAt(profile, 'contract-sum', period.from);
  if (value === null) return null;
  const sum = yen(value);
  const { advances, settledBefore, fullTime, partTime, other } = costs;
  const input: SettlementInput = {
    contractSum: sum,
    period,
    advances,
    settledBefore,
    fullTime,
    partTime,
    other,
    budgets: null,
    tax: terms.tax === null ? null : { how: terms.tax },
    readings: settlementReadings(profile),
  };
  const planned = advancePlan(sum, advanceShares(profile));
  return {
    sum,
    input,
    settled: settle(input),
    plan: planned.ok ? planned.value : null,
    planFindings: planned.ok ? [] : planned.findings,
  };
}
