import type { PlainDate } from '@fukushi-kit/calendar';
import type { Finding, Parsed } from '@fukushi-kit/schema';
import type { TaxCategory, TaxedAmount, TaxRates, Yen } from '@fukushi-kit/yen';
import type { ClaimFindingCode } from '../finding-code.ts';
import type { Review } from '../review/review-of.ts';
import type { PeriodOfWork } from '../submission-due.ts';
import { claimAmount } from './claim-amount.ts';
import { claimFinding } from './claim-finding.ts';
import type { ClaimReadings } from './claim-reading.ts';
import type { ClaimedOriginal } from './claimed-original.ts';
import { type Payable, payable } from './payable.ts';

/**
 * The unit prices of a contract (単価), always an input: `null` while nobody has given one. `source` names where they
 * stand.
 *
 * @clause chigasaki-r7:12
 */
export interface UnitPrices {
  readonly new: Yen | null;
  readonly update: Yen | null;
  readonly category: TaxCategory | null;
  readonly source: string;
}

/**
 * What a claim (委託料の請求) rests on. `taxOn` is the day whose tax rate holds; `claimedBefore` are the ids of originals
 * that an earlier claim held.
 *
 * @clause chigasaki-r7:12 chigasaki-r7:13(1)
 */
export interface ClaimInput {
  readonly originals: readonly ClaimedOriginal[];
  readonly review: Review;
  readonly claimedBefore: readonly string[];
  readonly prices: UnitPrices;
  readonly rates: TaxRates;
  readonly taxOn: PlainDate;
  readonly performancePeriod: PeriodOfWork;
  readonly readings: ClaimReadings;
}

/**
 * A claim: each original of Form 1 with what is said of it, how many are paid, and the amount with everything it came
 * from. The amount is unknown while an original or the price is.
 *
 * @clause chigasaki-r7:12
 */
export interface Claim {
  readonly originals: readonly (Payable & { readonly id: string; readonly kind: ClaimedOriginal['kind'] })[];
  readonly counts: { readonly new: number; readonly update: number };
  readonly amount: TaxedAmount;
  readonly findings: readonly Finding<ClaimFindingCode>[];
}

/**
 * Claims the fee (委託料) for the received originals of Form 1 (様式1の正本), each once, at the unit price of the contract.
 *
 * What is not paid is named with its clause and path, what nobody has decided yet leaves the amount open with its need,
 * and what rests on a reading of a doubt (疑義) says so. Unit prices below 0 are refused.
 *
 * @clause chigasaki-r7:12
 *
 * @example
 * const review = reviewOf([
 *   { kind: 'submitted', original: 'A-1', form: 'form-1', on: '2025-07-10' },
 *   { kind: 'received', original: 'A-1', on: '2025-07-18', notice: '茅高第1号' },
 * ])
 * const plan = { form: 'form-1', kind: 'new', provision: 'given', changedBeforeReceipt: false }
 * const tenPercent = { from: '2019-10-01', to: null, percent: '10', source: '契約書', standing: 'verified' }
 * const { value } = claim({
 *   originals: [{ ...plan, id: 'A-1' }, { ...plan, id: 'A-2' }],
 *   review,
 *   claimedBefore: [],
 *   prices: { new: 6365, update: null, category: 'standard', source: '契約書' },
 *   rates: { standard: [tenPercent], reduced: [] },
 *   taxOn: '2026-03-10',
 *   performancePeriod: { to: '2026-03-10', clause: 'chigasaki-r7:4' },
 *   readings: { updatedPlan: null, refusedProvision: 'payable', receivedAfterPeriod: null, changedBeforeReceipt: null },
 * })
 * value.counts // => { new: 1, update: 0 }
 * value.amount.confirmed.value // => '7001'
 * value.findings.map(({ code, path }) => [code, path]) // => [['claim-not-received', ['originals', 1]]]
 */
export function claim(input: ClaimInput): Parsed<Claim, ClaimFindingCode> {
  const negative = (['new', 'update'] as const).filter((kind) => (input.prices[kind] ?? 0) < 0);
  if (negative.length > 0) {
    return { ok: false, findings: negative.map((kind) => claimFinding('claim-price-negative', ['prices', kind])) };
  }
  const seen = new Set(input.claimedBefore);
  const findings: Finding<ClaimFindingCode>[] = [];
  const originals: Claim['originals'][number][] = [];
  for (const [index, original] of input.originals.entries()) {
    const { id, kind } = original;
    if (seen.has(id)) {
      findings.push(claimFinding('claim-original-twice', ['originals', index, 'id']));
      continue;
    }
    seen.add(id);
    const answer = payableOf(original, input);
    if (answer.verdict === 'not-paid') findings.push(claimFinding(answer.because, ['originals', index]));
    if (original.form === 'form-1') originals.push({ ...answer, id, kind });
  }
  const paid = originals.filter(({ verdict }) => verdict === 'paid');
  const updates = paid.filter(({ kind }) => kind === 'update').length;
  const counts = { new: paid.length - updates, update: updates };
  return { ok: true, value: { originals, counts, amount: claimAmount(originals, input), findings } };
}

function payableOf(original: ClaimedOriginal, { review, performancePeriod, readings }: ClaimInput): Payable {
  const state = review.states.get(original.id);
  return payable({ original, state, periodTo: performancePeriod.to, readings });
}
