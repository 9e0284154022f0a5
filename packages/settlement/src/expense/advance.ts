import type { PlainDate } from '@fukushi-kit/calendar';
import type { Parsed } from '@fukushi-kit/schema';
import {
  compareExact,
  confirmedAmount,
  type Exact,
  exact,
  exactProduct,
  exactSum,
  instalments,
  type Yen,
} from '@fukushi-kit/yen';
import type { ExpenseFindingCode } from '../finding-code.ts';
import { expenseFinding } from './expense-finding.ts';

/**
 * An advance (概算払) that was paid.
 *
 * @clause kashiwa-r7:13(1)
 */
export interface AdvancePaid {
  readonly on: PlainDate;
  readonly amount: Yen;
}

/**
 * An advance to be paid. `on` is `null` while the day is not agreed.
 *
 * @clause kashiwa-r7:13(1)
 */
export interface AdvancePlanned {
  readonly on: PlainDate | null;
  readonly amount: Yen;
}

const TIMES = 2;

/**
 * The two advances (概算払) of a year from the contract sum and the shares agreed, fractions of a yen in the first; `null`
 * while the shares are not agreed, which the specification leaves open. Shares may leave a rest for the settlement. That
 * the act on fractions reaches them is the reading `applies` of `kashiwa-r7:13(1)/fraction-act`, and built in.
 *
 * A contract sum below 0, another number of advances than two, a negative share, and shares above the whole are refused.
 *
 * @clause kashiwa-r7:13(1)
 * @clause fraction-calculation-act:3
 * @clause fraction-calculation-act:4
 *
 * @example
 * const halves = [{ share: '1/2', on: '2025-04-30' }, { share: '1/2', on: '2025-10-31' }]
 * advancePlan(30000001, halves).value.map(({ amount }) => amount) // => [15000001, 15000000]
 * advancePlan(30000001, null).value // => null
 * const threeTimes = [...halves, { share: '1', on: null }]
 * advancePlan(100, threeTimes).findings.map(({ code }) => code) // => ['advances-not-two', 'advance-above-contract-sum']
 */
export function advancePlan(
  contractSum: Yen,
  shares: readonly { readonly share: Exact; readonly on: PlainDate | null }[] | null,
): Parsed<readonly AdvancePlanned[] | null, ExpenseFindingCode> {
  if (contractSum < 0) return { ok: false, findings: [expenseFinding('contract-sum-negative', ['contractSum'])] };
  if (shares === null) return { ok: true, value: null };
  const total = exactSum(shares.map(({ share }) => share));
  const findings = [
    ...(shares.length === TIMES ? [] : [expenseFinding('advances-not-two', ['shares'])]),
    ...shares.flatMap(({ share }, index) =>
      compareExact(share, exact(0)) < 0 ? [expenseFinding('advance-negative', ['shares', index, 'share'])] : [],
    ),
    ...(compareExact(total, exact(1)) > 0 ? [expenseFinding('advance-above-contract-sum', ['shares'])] : []),
  ];
  if (findings.length > 0) return { ok: false, findings };
  const advanced = confirmedAmount(exactProduct([exact(contractSum), total]), 'public-debt');
  if (total === '0') return { ok: true, value: shares.map(({ on }) => ({ on, amount: advanced })) };
  const amounts = instalments(
    advanced,
    shares.map(({ share }) => share),
  );
  return { ok: true, value: amounts.map((amount, index) => ({ on: shares[index]?.on ?? null, amount })) };
}
