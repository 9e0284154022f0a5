import type { SettlementClaimForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const full: SettlementClaimForm = {
  schemaVersion: '1',
  controlNumber: 'R8-S01',
  madeOn: '2026-04-24',
  kind: 'return',
  amount: 1_700,
  standing: 'final',
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
  costs: {
    fullTime: '17,407,800円',
    partTime: '1,167,096と24/31円',
    other: '48,400円',
    total: '18,623,296と24/31円',
  },
  confirmed: 18_623_296,
  rounding: '1円未満切捨て',
  payable: 18_623_296,
  payableNote: '超えた分は支払わず，下回った分は返す。',
  advances: [
    { on: '2025-04-30', amount: 15_000_001 },
    { on: '2025-10-31', amount: 15_000_000 },
  ],
  settledBefore: { on: '2026-04-10', amount: -11_375_005 },
  received: 18_624_996,
  difference: -1_700,
  account: {
    bank: '架空銀行',
    branch: '見本町支店',
    kind: 'ordinary',
    number: '0012345',
    holderReading: 'ﾌｸ)ﾐﾎﾝｶｲ ﾘｼﾞﾁﾖｳ ﾐﾎﾝ ｲﾁﾛｳ',
    holder: '社会福祉法人見本会　理事長　見本 一郎',
  },
  returnDueOn: '2026-05-15',
  returnMethod: '市の納入の通知による。',
};

/** A claim for the rest, when only one advance was paid. */
const simple: SettlementClaimForm = {
  ...full,
  controlNumber: null,
  kind: 'claim',
  amount: 3_623_296,
  issuer: { name: null, phone: null },
  registrationNumber: null,
  commission: { number: null, concludedOn: null, sum: 30_000_000 },
  payableNote: null,
  advances: [{ on: '2025-04-30', amount: 15_000_000 }],
  settledBefore: { on: null, amount: null },
  received: 15_000_000,
  difference: 3_623_296,
  returnDueOn: null,
  returnMethod: null,
};

/**
 * The examples of the claim or return after the settlement (精算払請求書／返納書).
 *
 * @clause none examples of this project
 */
export const settlementClaimExamples: WrittenExamples<SettlementClaimForm> = { simple, full };
