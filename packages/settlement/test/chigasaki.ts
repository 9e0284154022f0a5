import { plainDate } from '@fukushi-kit/calendar';
import { exact, type TaxRates, yen, yenOf } from '@fukushi-kit/yen';
import {
  type Claim,
  type ClaimedOriginal,
  type ClaimInput,
  type ClaimReadings,
  claim,
  type ReviewEvent,
  reviewOf,
} from '../src/index.ts';

/** An original of Form 1, new, as a claim holds it. */
export const plan = (id: string, change: Partial<ClaimedOriginal> = {}): ClaimedOriginal => ({
  id,
  form: 'form-1',
  kind: 'new',
  provision: 'given',
  changedBeforeReceipt: false,
  ...change,
});
/** Handed in on 10 July and received. */
export const history = (id: string, receivedOn = '2025-07-18'): readonly ReviewEvent[] => [
  { kind: 'submitted', original: id, form: 'form-1', on: plainDate('2025-07-10') },
  { kind: 'received', original: id, on: plainDate(receivedOn), notice: '茅高第1号' },
];
/** Readings of which none is chosen. */
export const unset: ClaimReadings = {
  updatedPlan: null,
  refusedProvision: null,
  receivedAfterPeriod: null,
  changedBeforeReceipt: null,
};
/** Readings by which everything is paid. */
export const settled: ClaimReadings = {
  updatedPlan: 'own-price',
  refusedProvision: 'payable',
  receivedAfterPeriod: 'payable',
  changedBeforeReceipt: 'payable',
};
/** A tenth as the standard rate. */
const rates: TaxRates = {
  standard: [{ from: plainDate('2019-10-01'), to: null, percent: exact(10), source: '計算例', standing: 'verified' }],
  reduced: [],
};
/** A claim for originals that are all received, with what a test changes. */
export const inputOf = (originals: readonly ClaimedOriginal[], change: Partial<ClaimInput> = {}): ClaimInput => ({
  originals,
  review: reviewOf(originals.flatMap(({ id }) => history(id))),
  claimedBefore: [],
  prices: { new: yen(7000), update: yen(3000), category: 'standard', source: '契約書' },
  rates,
  taxOn: plainDate('2026-03-10'),
  performancePeriod: { to: plainDate('2026-03-10'), clause: 'chigasaki-r7:4' },
  readings: unset,
  ...change,
});
/** The claim, where it is not refused. */
export const claimed = (originals: readonly ClaimedOriginal[], change: Partial<ClaimInput> = {}): Claim => {
  const answer = claim(inputOf(originals, change));
  if (!answer.ok) throw new Error('refused');
  return answer.value;
};
/** Without tax, tax, and total in yen. */
export const amounts = ({ amount }: Claim): readonly (number | null)[] =>
  [amount.excluded, amount.tax, amount.confirmed].map(yenOf);
/** The findings of a claim. */
export const codes = ({ findings }: Claim): readonly string[] => findings.map(({ code }) => code);
