import type { PlainDate } from '@fukushi-kit/calendar';
import type { AdvanceRequestForm, BankAccount, ClaimIssuer, Commission, Contractor } from '@fukushi-kit/schema';
import type { AdvancePlanned } from '@fukushi-kit/settlement';
import type { Yen } from '@fukushi-kit/yen';

/**
 * The data of a request for an advance (概算払請求書) from the two advances that `advancePlan` gives. `plan` is `null`
 * while the shares are not agreed, and the amounts stay open. What has come so far and what is left of the contract sum
 * after this request are passed in.
 *
 * @clause kashiwa-r7:13(1)
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * import { advancePlan } from '@fukushi-kit/settlement';
 * import { exact, yen } from '@fukushi-kit/yen';
 * const shares = [{ share: exact('1/2'), on: plainDate('2025-04-30') }, { share: exact('1/2'), on: plainDate('2025-10-31') }];
 * const planned = advancePlan(yen(30000001), shares);
 * const data = advanceRequestForm({
 *   time: 'first', plan: planned.ok ? planned.value : null, shares: ['1/2', '1/2'], paidOn: [null, null],
 *   received: yen(0), remaining: yen(15000000),
 *   commission: { number: null, concludedOn: null, sum: 30000001 },
 *   contractor: { name: null, address: null, representative: null, contactPerson: null, phone: null },
 *   issuer: { name: null, phone: null }, registrationNumber: null,
 *   account: { bank: null, branch: null, kind: null, number: null, holderReading: null, holder: null },
 *   controlNumber: null, madeOn: null, note: null,
 * });
 * data.amount // => 15000001
 * data.plan[1] // => { share: '1/2', on: '2025-10-31', amount: 15000000, paidOn: null }
 */
export function advanceRequestForm(given: {
  readonly time: 'first' | 'second';
  readonly plan: readonly AdvancePlanned[] | null;
  /** The share of each advance in words, as agreed. */
  readonly shares: readonly (string | null)[];
  /** The day on which each advance came; `null` while it has not. */
  readonly paidOn: readonly (PlainDate | null)[];
  readonly received: Yen | null;
  readonly remaining: Yen | null;
  readonly commission: Commission;
  readonly contractor: Contractor;
  readonly issuer: ClaimIssuer;
  readonly registrationNumber: string | null;
  readonly account: BankAccount;
  readonly controlNumber: string | null;
  readonly madeOn: PlainDate | null;
  readonly note: string | null;
}): AdvanceRequestForm {
  const { plan, shares, paidOn, ...entered } = given;
  const wanted = plan?.[given.time === 'first' ? 0 : 1];
  return {
    schemaVersion: '1',
    ...entered,
    amount: wanted?.amount ?? null,
    plan: (plan ?? []).map(({ on, amount }, index) => ({
      share: shares[index] ?? null,
      on,
      amount,
      paidOn: paidOn[index] ?? null,
    })),
  };
}
