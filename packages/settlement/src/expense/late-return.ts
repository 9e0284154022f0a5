import type { ClauseId } from '@fukushi-kit/clause';
import { type Derivation, given, lateReturnInterest } from '@fukushi-kit/yen';
import { figureLabels } from '../messages.ja.ts';
import { FRACTION_ACT } from './settlement-readings.ts';

const CLAUSES: readonly ClauseId[] = ['kashiwa-r7:13(1)'];
const DOUBT = 'kashiwa-r7:13(1)/late-return';

/**
 * By what the rest of an advance (概算払) that is returned late bears interest: the act against late payment, or the
 * contract.
 *
 * @clause kashiwa-r7:13(1)
 */
export type LateReturnReading = 'act' | 'contract';

/**
 * The interest on what a settlement leaves to return (返還) when it is returned after the day set by the city's notice, by
 * the reading of the profile; the specification gives neither interest nor day. While no reading is chosen it is open,
 * unless nothing is late. `overpaid` is the difference of the settlement below 0, without its sign, and `terms` are those
 * of late interest under `act`, those of the contract under `contract`.
 *
 * @throws {RangeError} if the amount is negative, or two rates are in force on the day.
 *
 * @clause kashiwa-r7:13(1)
 * @clause payment-delay-prevention-act:11
 *
 * @example
 * const rates = [{ from: '2021-04-01', to: null, percent: '5/2', source: '宮崎市', standing: 'unverified' }]
 * const terms = { rates, rateOf: 'first-late-day', daysInYear: { days: 365, source: '契約書', standing: 'unverified' } }
 * const late = { overpaid: 1499877, dueOn: '2026-04-30', returnedOn: '2026-05-30', contractOn: null, terms }
 * lateReturn({ ...late, reading: 'act' }).value // => '3081'
 * lateReturn({ ...late, reading: 'act' }).readings[0] // => { doubt: 'kashiwa-r7:13(1)/late-return', reading: 'act' }
 * lateReturn({ ...late, reading: null }).value // => null
 */
export function lateReturn(
  input: Omit<Parameters<typeof lateReturnInterest>[0], 'under'> & { readonly reading: LateReturnReading | null },
): Derivation {
  const { reading, overpaid, dueOn, returnedOn } = input;
  const interest = lateReturnInterest({ ...input, under: reading ?? 'contract' });
  const clauses = [...CLAUSES, ...interest.clauses];
  const isLate = overpaid > 0 && (dueOn === null || returnedOn > dueOn);
  if (reading !== null) {
    const isDropped = interest.how === 'rounded' && interest.of.value?.includes('/') === true;
    const readings = [{ doubt: DOUBT, reading }, ...(isDropped ? [FRACTION_ACT] : [])] as const;
    return { ...interest, clauses, readings: isLate ? readings : [] };
  }
  if (!isLate) return { ...interest, clauses };
  const needs = [{ cause: 'silent', doubt: DOUBT, clauses: CLAUSES }] as const;
  return given({
    label: interest.label,
    unit: 'yen',
    value: null,
    source: figureLabels.contract,
    needs,
    clauses: CLAUSES,
  });
}
