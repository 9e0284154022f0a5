import type { AdvanceRequestForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const full: AdvanceRequestForm = {
  schemaVersion: '1',
  controlNumber: 'R7-G02',
  madeOn: '2025-10-15',
  amount: 15_000_000,
  contractor: {
    name: '社会福祉法人見本会（架空）',
    address: '千葉県柏市見本一丁目1番1号（架空）',
    representative: '理事長　見本 一郎',
    contactPerson: '見本 花子',
    phone: '04-0000-0001',
  },
  issuer: { name: '見本 責任男', phone: '04-0000-0002' },
  registrationNumber: 'T0000000000000',
  commission: { number: '見本第7号（架空）', concludedOn: '2025-04-01', sum: 30_000_001 },
  time: 'second',
  plan: [
    { share: '1/2', on: '2025-04-30', amount: 15_000_001, paidOn: '2025-04-30' },
    { share: '1/2', on: '2025-10-31', amount: 15_000_000, paidOn: null },
  ],
  received: 15_000_001,
  remaining: 0,
  account: {
    bank: '架空銀行',
    branch: '見本町支店',
    kind: 'ordinary',
    number: '0012345',
    holderReading: 'ﾌｸ)ﾐﾎﾝｶｲ ﾘｼﾞﾁﾖｳ ﾐﾎﾝ ｲﾁﾛｳ',
    holder: '社会福祉法人見本会　理事長　見本 一郎',
  },
  note: '分割で生じた1円未満の端数は，第1回の額に加えてある。',
};

/** The first request, while nobody has agreed on days. */
const simple: AdvanceRequestForm = {
  ...full,
  controlNumber: null,
  madeOn: '2025-04-10',
  amount: 10_000_000,
  issuer: { name: null, phone: null },
  registrationNumber: null,
  commission: { number: null, concludedOn: null, sum: 20_000_000 },
  time: 'first',
  plan: [
    { share: null, on: null, amount: 10_000_000, paidOn: null },
    { share: null, on: null, amount: 10_000_000, paidOn: null },
  ],
  received: 0,
  remaining: 10_000_000,
  note: null,
};

/**
 * The examples of the request for an advance (概算払請求書).
 *
 * @clause none examples of this project
 */
export const advanceRequestExamples: WrittenExamples<AdvanceRequestForm> = { simple, full };
