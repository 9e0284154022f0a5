import { type PlainDate, plainDate } from '@fukushi-kit/calendar';
import { type InvoiceForm, parseDocument } from '@fukushi-kit/schema';
import {
  invoice as agreedInvoice,
  type ClaimedOriginal,
  type ClaimInput,
  claim,
  payBy,
  type ReviewEvent,
  reviewOf,
} from '@fukushi-kit/settlement';
import { exact, yen } from '@fukushi-kit/yen';
import { describe, expect, test } from 'vitest';
import { invoiceExamples } from '../src/chigasaki-r7/invoice/examples.ts';
import { invoiceForm } from '../src/index.ts';

const LAST_DAY = plainDate('2026-03-10');
const performancePeriod = { to: LAST_DAY, clause: 'chigasaki-r7:4' } as const;
const rate = (percent: string) =>
  ({
    from: plainDate('2019-10-01'),
    to: null,
    percent: exact(percent),
    source: '計算例',
    standing: 'verified',
  }) as const;

const original = (id: string, kind: 'new' | 'update', provision: ClaimedOriginal['provision']): ClaimedOriginal => ({
  id,
  form: 'form-1',
  kind,
  provision,
  changedBeforeReceipt: false,
});

const received = (id: string, on: PlainDate, notice: string): readonly ReviewEvent[] => [
  { kind: 'submitted', original: id, form: 'form-1', on: plainDate('2025-07-10') },
  { kind: 'received', original: id, on, notice },
];

const review = reviewOf([
  ...received('2025-06-001/1', plainDate('2025-07-18'), '見本高第7号'),
  ...received('2025-06-002/1', plainDate('2025-08-15'), '見本高第8号'),
  ...received('2025-06-003/2', plainDate('2025-08-15'), '見本高第8号'),
  { kind: 'submitted', original: '2025-06-004/1', form: 'form-1', on: plainDate('2025-07-10') },
]);

const originals = [
  original('2025-06-001/1', 'new', 'given'),
  original('2025-06-002/1', 'new', 'refused'),
  original('2025-06-003/2', 'update', 'given'),
  original('2025-06-004/1', 'new', 'given'),
];

const { controlNumber, contractName, contractor, issuer, registrationNumber, account } = invoiceExamples.full;
const sender = { controlNumber, contractName, contractor, issuer, registrationNumber, account };

function made(refusedProvision: 'payable' | 'not-payable', price = 6365): InvoiceForm {
  const input: ClaimInput = {
    originals,
    review,
    claimedBefore: [],
    prices: { new: yen(price), update: yen(3000), category: 'standard', source: '計算例' },
    rates: { standard: [rate('10')], reduced: [] },
    taxOn: LAST_DAY,
    performancePeriod,
    readings: { updatedPlan: 'own-price', refusedProvision, receivedAfterPeriod: null, changedBeforeReceipt: null },
  };
  const claimed = claim(input);
  if (!claimed.ok) throw new Error('must be a claim');
  const on = plainDate('2026-03-25');
  const agreed = { ...claimed.value.counts, on: plainDate('2026-03-24') };
  const bill = agreedInvoice({ claim: claimed.value, on, agreed, performancePeriod });
  if (!bill.ok) throw new Error('must be an invoice');
  const payment = payBy({
    invoiceDated: on,
    receivedOn: plainDate('2026-03-26'),
    agreedDays: 30,
    inspectionDaysLate: 0,
    refused: null,
    reading: 'earlier',
    isBankClosed: () => false,
  });
  const given = { claim: claimed.value, invoice: bill.value, payment, review, sender };
  return invoiceForm({ ...given, taxCategory: 'standard', taxRate: rate('10') });
}

describe('the invoice from the claim of a year', () => {
  test('has a line for each price, with the figures of the ledger', () => {
    expect(made('payable').lines).toEqual([
      { what: '受領された様式1の正本', unitPrice: 6365, count: 2, amount: 12730, taxCategory: 'standard' },
      { what: '受領された様式1の正本（更新）', unitPrice: 3000, count: 1, amount: 3000, taxCategory: 'standard' },
    ]);
  });

  test('shows the amount without tax, the tax and the total as the ledger rounded them', () => {
    const { net, taxRate, tax, total } = made('payable', 6365);
    expect([net, taxRate, tax, total]).toEqual([15730, '10', 1573, 17303]);
    const odd = made('not-payable', 6365);
    expect([odd.net, odd.tax, odd.total]).toEqual([9365, 936, 10301]);
  });

  test('lists the originals that are paid, each with the notice by which it was received', () => {
    expect(made('payable').receipts).toEqual([
      { notice: '見本高第7号', receivedOn: '2025-07-18', original: '2025-06-001/1', kind: 'new' },
      { notice: '見本高第8号', receivedOn: '2025-08-15', original: '2025-06-002/1', kind: 'new' },
      { notice: '見本高第8号', receivedOn: '2025-08-15', original: '2025-06-003/2', kind: 'update' },
    ]);
    const listed = made('not-payable').receipts.map((one) => one.original);
    expect(listed).toEqual(['2025-06-001/1', '2025-06-003/2']);
  });

  test('is paid by the day that the chosen reading takes, counted from the day on the invoice', () => {
    const { madeOn, countsAgreedOn, paymentDueOn } = made('payable');
    expect([madeOn, countsAgreedOn, paymentDueOn]).toEqual(['2026-03-25', '2026-03-24', '2026-04-24']);
  });

  test('keeps the schema of its sheet', () => {
    expect(parseDocument('InvoiceForm', made('payable')).ok).toBe(true);
  });
});
