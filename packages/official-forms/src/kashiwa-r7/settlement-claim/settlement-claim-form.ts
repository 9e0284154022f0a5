import type { PlainDate } from '@fukushi-kit/calendar';
import type { BankAccount, ClaimIssuer, Commission, Contractor, SettlementClaimForm } from '@fukushi-kit/schema';
import type { AdvancePaid, SettlementInput, SettlementStatement } from '@fukushi-kit/settlement';
import { figureText } from '@fukushi-kit/yen';
import { settlementOutcome } from '../../parts/settlement-outcome.ts';

/**
 * The data of the claim or return (精算払請求書／返納書) from what `settle` gives: a difference above 0 is claimed, one below
 * 0 is returned, and while it is open neither is marked.
 *
 * @clause kashiwa-r7:13(1)
 * @clause kashiwa-r7:13(2)ア
 * @clause kashiwa-r7:13(2)イ
 * @clause kashiwa-r7:13(2)ウ
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * import { settle } from '@fukushi-kit/settlement';
 * import { yen } from '@fukushi-kit/yen';
 * const advances = [{ on: plainDate('2025-04-30'), amount: yen(150000) }];
 * const settled = settle({
 *   contractSum: yen(300000), period: { from: plainDate('2025-04-01'), to: plainDate('2026-03-31') }, advances, settledBefore: null,
 *   fullTime: [], other: [], budgets: null, tax: { how: 'not-added' },
 *   partTime: [{ post: '相談補助', people: 1, monthlyRate: yen(10000), from: plainDate('2025-04-01'), to: plainDate('2026-03-31') }],
 *   readings: { partMonth: null, fraction: 'down', contractSum: 'capped', marchCosts: null, labourInsurance: null, betweenItems: 'free' },
 * });
 * const data = settled.ok && settlementClaimForm({
 *   statement: settled.value, advances, settledBefore: null,
 *   commission: { number: null, concludedOn: null, sum: 300000 },
 *   contractor: { name: null, address: null, representative: null, contactPerson: null, phone: null },
 *   issuer: { name: null, phone: null }, registrationNumber: null,
 *   account: { bank: null, branch: null, kind: null, number: null, holderReading: null, holder: null },
 *   returnDueOn: null, returnMethod: null, controlNumber: null, madeOn: null,
 * });
 * data && [data.kind, data.amount] // => ['return', 30000]
 * data && data.costs.total // => '120,000円'
 * data && data.rounding // => '1円未満切捨て'
 */
export function settlementClaimForm(given: {
  readonly statement: SettlementStatement;
  readonly advances: readonly AdvancePaid[];
  readonly settledBefore: SettlementInput['settledBefore'];
  readonly commission: Commission;
  readonly contractor: Contractor;
  readonly issuer: ClaimIssuer;
  readonly registrationNumber: string | null;
  readonly account: BankAccount;
  readonly returnDueOn: PlainDate | null;
  readonly returnMethod: string | null;
  readonly controlNumber: string | null;
  readonly madeOn: PlainDate | null;
}): SettlementClaimForm {
  const { statement, advances, settledBefore, ...entered } = given;
  const { settled, total } = statement;
  return {
    schemaVersion: '1',
    ...entered,
    ...settlementOutcome(statement),
    costs: {
      fullTime: figureText(settled['full-time']),
      partTime: figureText(settled['part-time']),
      other: figureText(settled.other),
      total: figureText(total),
    },
    advances: advances.map(({ on, amount }) => ({ on, amount })),
    settledBefore: { on: settledBefore?.on ?? null, amount: settledBefore?.amount ?? null },
  };
}
