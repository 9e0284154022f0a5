import type { InvoiceForm } from '@fukushi-kit/schema';
import type { Claim, Invoice, PayBy, Review } from '@fukushi-kit/settlement';
import { type DatedRate, type TaxCategory, yenOf } from '@fukushi-kit/yen';
import { pricedLines } from './priced-lines.ts';

/**
 * The data of the invoice (請求書) from the claim, the agreed invoice and the notices of the review. The day of payment is
 * the one that the chosen reading takes; while none is chosen it stays open.
 *
 * @clause chigasaki-r7:12
 * @clause chigasaki-r7:13(1)
 * @clause chigasaki-r7:13(2)
 * @clause chigasaki-r7:9(4)
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * import { claim, invoice as agreedInvoice, reviewOf } from '@fukushi-kit/settlement';
 * import { exact, yen } from '@fukushi-kit/yen';
 * const [handedIn, received, last] = [plainDate('2025-07-10'), plainDate('2025-07-18'), plainDate('2026-03-10')];
 * const review = reviewOf([
 *   { kind: 'submitted', original: '2025-06-001', form: 'form-1', on: handedIn },
 *   { kind: 'received', original: '2025-06-001', on: received, notice: '見本高第7号' },
 * ]);
 * const taxRate = { from: plainDate('2019-10-01'), to: null, percent: exact(10), source: '計算例', standing: 'verified' } as const;
 * const performancePeriod = { to: last, clause: 'chigasaki-r7:4' } as const;
 * const claimed = claim({
 *   originals: [{ id: '2025-06-001', form: 'form-1', kind: 'new', provision: 'given', changedBeforeReceipt: false }],
 *   review,
 *   claimedBefore: [],
 *   prices: { new: yen(7000), update: null, category: 'standard', source: '計算例' },
 *   rates: { standard: [taxRate], reduced: [] },
 *   taxOn: last,
 *   performancePeriod,
 *   readings: { updatedPlan: null, refusedProvision: null, receivedAfterPeriod: null, changedBeforeReceipt: null },
 * });
 * if (!claimed.ok) throw new Error('refused');
 * const agreed = { new: 1, update: 0, on: plainDate('2026-03-24') };
 * const bill = agreedInvoice({ claim: claimed.value, on: plainDate('2026-03-25'), agreed, performancePeriod });
 * if (!bill.ok) throw new Error('refused');
 * const contractor = { name: null, address: null, representative: null, contactPerson: null, phone: null };
 * const account = { bank: null, branch: null, kind: null, number: null, holderReading: null, holder: null };
 * const issuer = { name: null, phone: null };
 * const sender = { controlNumber: null, contractName: null, contractor, issuer, registrationNumber: null, account };
 * const given = { claim: claimed.value, invoice: bill.value, payment: null, review, sender };
 * const data = invoiceForm({ ...given, taxCategory: 'standard', taxRate });
 * data.lines[0]?.amount // => 7000
 * data.tax // => 700
 * data.total // => 7700
 * data.receipts // => [{ notice: '見本高第7号', receivedOn: '2025-07-18', original: '2025-06-001', kind: 'new' }]
 */
export function invoiceForm(given: {
  readonly claim: Claim;
  readonly invoice: Invoice;
  readonly payment: Pick<PayBy, 'due'> | null;
  readonly review: Review;
  readonly taxCategory: TaxCategory | null;
  readonly taxRate: DatedRate | null;
  /** Who sends the invoice, into which account it is paid, and what the sender writes on it. */
  readonly sender: Pick<
    InvoiceForm,
    'controlNumber' | 'contractName' | 'contractor' | 'issuer' | 'registrationNumber' | 'account'
  >;
}): InvoiceForm {
  const { claim, invoice, payment, review, taxCategory, taxRate, sender } = given;
  return {
    schemaVersion: '1',
    ...sender,
    madeOn: invoice.on,
    countsAgreedOn: invoice.counts.on,
    paymentDueOn: payment?.due ?? null,
    lines: pricedLines(claim.amount, taxCategory),
    net: yenOf(claim.amount.excluded),
    taxRate: taxRate?.percent ?? null,
    tax: yenOf(claim.amount.tax),
    total: invoice.amount,
    receipts: receiptsOf(claim, review),
  };
}

/** The originals that are paid, each with the notice by which it was received. */
function receiptsOf({ originals }: Claim, { states }: Review): InvoiceForm['receipts'] {
  return originals.flatMap(({ id, kind, verdict }) => {
    const state = states.get(id);
    return verdict === 'paid' && state?.at === 'received'
      ? [{ notice: state.notice, receivedOn: state.receivedOn, original: id, kind }]
      : [];
  });
}
