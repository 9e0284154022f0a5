import type { InvoiceForm, InvoiceReceipt } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const receipt = (original: string, kind: InvoiceReceipt['kind'], receivedOn: string): InvoiceReceipt => ({
  notice: receivedOn.startsWith('2025-07') ? '見本高第7号' : '見本高第12号',
  receivedOn,
  original,
  kind,
});

const full: InvoiceForm = {
  schemaVersion: '1',
  controlNumber: '2026-03-S01',
  madeOn: '2026-03-25',
  contractName: '令和7年度個別避難計画作成業務委託',
  countsAgreedOn: '2026-03-24',
  paymentDueOn: '2026-04-24',
  contractor: {
    name: '社会福祉法人見本会（架空）',
    address: '神奈川県茅ヶ崎市見本町六丁目1番1号（架空）',
    representative: '理事長　見本 一郎',
    contactPerson: '見本 事務子',
    phone: '0467-00-0800',
  },
  issuer: { name: '見本 責任男', phone: '0467-00-0801' },
  registrationNumber: 'T0000000000000',
  lines: [
    { what: '様式1 正本（新規）', unitPrice: 7000, count: 3, amount: 21000, taxCategory: 'standard' },
    { what: '様式1 正本（更新）', unitPrice: 3000, count: 1, amount: 3000, taxCategory: 'standard' },
  ],
  net: 24000,
  taxRate: '10',
  tax: 2400,
  total: 26400,
  account: {
    bank: '架空銀行',
    branch: '見本町支店',
    kind: 'ordinary',
    number: '0012345',
    holderReading: 'ﾌｸ)ﾐﾎﾝｶｲ ﾘｼﾞﾁﾖｳ ﾐﾎﾝ ｲﾁﾛｳ',
    holder: '社会福祉法人見本会　理事長　見本 一郎',
  },
  receipts: [
    receipt('2025-06-001', 'new', '2025-07-18'),
    receipt('2025-06-002', 'new', '2025-07-18'),
    receipt('2025-06-003', 'update', '2025-07-18'),
    receipt('2025-07-001', 'new', '2025-08-15'),
  ],
};

/** One plan of the year, by a contractor that issues no qualified invoices. */
const simple: InvoiceForm = {
  ...full,
  controlNumber: null,
  registrationNumber: null,
  lines: [{ what: '様式1 正本（新規）', unitPrice: 7000, count: 1, amount: 7000, taxCategory: 'standard' }],
  net: 7000,
  tax: 700,
  total: 7700,
  receipts: [receipt('2025-06-001', 'new', '2025-07-18')],
};

/**
 * The examples of the invoice (請求書). Prices, rates and accounts in them are made up.
 *
 * @clause none examples of this project
 */
export const invoiceExamples: WrittenExamples<InvoiceForm> = { simple, full };
